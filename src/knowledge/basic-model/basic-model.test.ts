import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFilled, mayBearName, type Part, parts, type Standing, standingOf, type Term } from './basic-model.ts'

const day = Temporal.PlainDate.from
const today = day('2026-11-23')
const term = (from: string, until: string | null): Term => ({
  from: day(from),
  until: until === null ? null : day(until),
})
const standing = (...terms: Term[]) => standingOf(terms, today, 3)

test('a part without any agreement is not filled', () => {
  assert.deepEqual(standing(), { kind: 'not-filled' })
})

test('an agreement holds on its first day and on its last', () => {
  assert.equal(standing(term('2026-11-23', '2027-12-31')).kind, 'filled')
  assert.deepEqual(standing(term('2026-01-01', '2026-11-23')), { kind: 'ends', until: today })
  assert.deepEqual(standing(term('2026-01-01', '2026-11-22')), { kind: 'ended', on: day('2026-11-22') })
  assert.deepEqual(standing(term('2026-11-24', null)), { kind: 'begins', on: day('2026-11-24') })
})

test('it ends within three months up to and including the same day three months on', () => {
  assert.equal(standing(term('2026-01-01', '2027-02-23')).kind, 'ends')
  assert.equal(standing(term('2026-01-01', '2027-02-24')).kind, 'filled')
})

test('what follows on the day after is counted along, and one day between is not', () => {
  const first = term('2026-01-01', '2026-12-31')
  assert.deepEqual(standing(first, term('2027-01-01', '2027-12-31')), { kind: 'filled', until: day('2027-12-31') })
  assert.deepEqual(standing(first, term('2027-01-01', null)), { kind: 'filled', until: null })
  assert.deepEqual(standing(first, term('2027-01-02', null)), { kind: 'ends', until: day('2026-12-31') })
})

test('on any day a part is filled exactly when one of its agreements holds on that day, whatever their order', () => {
  const terms = [term('2026-01-01', '2026-03-31'), term('2026-03-01', '2026-06-30'), term('2026-08-01', '2026-08-01')]
  for (let one = day('2025-12-20'); one.year < 2027; one = one.add({ days: 1 })) {
    const holds = terms.some(
      ({ from, until }) =>
        Temporal.PlainDate.compare(from, one) <= 0 && until !== null && Temporal.PlainDate.compare(one, until) <= 0,
    )
    for (const order of [terms, terms.toReversed()]) assert.equal(isFilled(standingOf(order, one, 3)), holds, `${one}`)
  }
})

const all = (standing: Standing) => new Map<Part, Standing>(parts.map(part => [part, standing]))

test('a centre bears the name only with every part filled and somewhere to walk in', () => {
  const filled = all({ kind: 'filled', until: null })
  assert.deepEqual(mayBearName(filled, true), { kind: 'may', until: null })
  assert.deepEqual(mayBearName(filled, false), { kind: 'may-not', lacks: ['walk-in'] })
  for (const part of parts)
    for (const lack of [{ kind: 'not-filled' }, { kind: 'ended', on: today }, { kind: 'begins', on: today }] as const)
      assert.deepEqual(mayBearName(new Map([...filled, [part, lack]]), true), { kind: 'may-not', lacks: [part] })
})

test('the name lasts until the first part ends', () => {
  const until = day('2027-01-31')
  const standings = new Map([
    ...all({ kind: 'filled', until: day('2028-01-01') }),
    ['guidance', { kind: 'ends', until }],
  ] as const)
  assert.deepEqual(mayBearName(standings, true), { kind: 'may', until })
})
