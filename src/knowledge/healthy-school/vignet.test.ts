import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOf, endsSoon, type Granted, mayApply, nextForm, standingOn } from './vignet.ts'

const day = Temporal.PlainDate.from
const granted = (form: Granted['form'], on: string): Granted => ({ form, on: day(on) })

test('a vignet of 1 February 2024 counts on 31 January 2027, and no more on 1 February', () => {
  const endsOn = endOf(granted('full', '2024-02-01'))
  assert.equal(standingOn([endsOn], day('2027-01-31')).kind, 'valid')
  assert.equal(standingOn([endsOn], day('2027-02-01')).kind, 'ended')
  assert.equal(standingOn([], day('2027-02-01')).kind, 'none')
})

test('a vignet of 29 February ends on 28 February three years later', () => {
  assert.equal(endOf(granted('full', '2024-02-29')).toString(), '2027-02-28')
})

test('the first is asked in full, then twice in short, then in full again', () => {
  const all = [granted('full', '2018-03-01'), granted('short', '2021-03-01'), granted('short', '2024-03-01')]
  const next = (count: number, on: string) => nextForm(all.slice(0, count), day(on))
  assert.deepEqual(
    [next(0, '2018-01-01'), next(1, '2021-01-01'), next(2, '2024-01-01'), next(3, '2027-01-01')],
    ['full', 'short', 'short', 'full'],
  )
  assert.equal(nextForm([...all, granted('full', '2027-03-01')], day('2030-01-01')), 'short')
})

test('nine years after the full form it is needed again, also when only one was short', () => {
  const all = [granted('full', '2018-03-01'), granted('short', '2022-03-01')]
  assert.equal(nextForm(all, day('2027-02-28')), 'short')
  assert.equal(nextForm(all, day('2027-03-01')), 'full')
})

test('without the legal basics, or a theme certificate that counts today, there is no vignet to ask', () => {
  const asked = { form: 'full', hasLegalBasics: true, granted: [], certificateEnds: [day('2027-08-01')] } as const
  assert.deepEqual(mayApply(asked, day('2027-07-31')), { kind: 'may' })
  assert.deepEqual(mayApply(asked, day('2027-08-01')), { kind: 'refused', because: 'certificate' })
  const without = { ...asked, hasLegalBasics: false }
  assert.deepEqual(mayApply(without, day('2027-07-31')), { kind: 'refused', because: 'legal-basics' })
  const short = { ...asked, form: 'short' } as const
  assert.deepEqual(mayApply(short, day('2027-07-31')), { kind: 'refused', because: 'full-form' })
})

test('six months before the end somebody hears of it, not a day sooner, and not after', () => {
  const endsOn = day('2027-05-23')
  assert.deepEqual(
    ['2026-11-22', '2026-11-23', '2027-05-22', '2027-05-23'].map(today => endsSoon(endsOn, day(today), 6)),
    [false, true, true, false],
  )
})
