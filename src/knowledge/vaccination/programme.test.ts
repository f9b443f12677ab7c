import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber } from '../ages/day-number.ts'
import { windowOf } from './interval.ts'
import { linesFor } from './lines-for.ts'
import { type Birth, programme, vaccineInUse } from './programme.ts'
import { vaccines } from './vaccines.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const born = (birth: string, rest: Partial<Birth> = {}): Birth => ({
  birth: day(birth),
  sex: 'female',
  scheme: '2+1',
  motherCarriesHepatitisB: false,
  ...rest,
})

/** The first of every month from 2008 to 2027. */
const births = Array.from({ length: 240 }, (_, months) => day('2008-01-01').add({ months }).toString())

test('no child has the same dose twice in the plan, whatever the birth date, sex and scheme', () => {
  for (const birth of births)
    for (const sex of ['female', 'male', 'unknown'] as const)
      for (const scheme of ['2+1', '3+1', null] as const) {
        const doses = linesFor(born(birth, { sex, scheme })).map(({ vaccine, rank }) => `${vaccine} ${rank}`)
        assert.equal(new Set(doses).size, doses.length, `${birth} ${sex} ${scheme}: ${doses.join(', ')}`)
      }
})

test('every child has a basic series of three or four doses, a booster, DTP, two BMR, two meningococcal and two HPV', () => {
  for (const birth of births)
    for (const sex of ['female', 'male', 'unknown'] as const) {
      const planned = linesFor(born(birth, { sex })).map(({ vaccine }) => vaccine)
      const count = (...names: string[]) => planned.filter(vaccine => names.includes(vaccine)).length
      assert.equal(count('dktp-hib', 'dktp-hib-hepb'), birth < '2020' ? 4 : 3, birth)
      assert.equal(count('dktp-booster', 'dkt'), 1, birth)
      assert.equal(count('dtp'), 1, birth)
      assert.equal(count('bmr'), 2, birth)
      assert.equal(count('men-c', 'men-acwy'), 2, birth)
      assert.equal(count('hpv'), 2, birth)
    }
})

test('the programme of a child born in 2026 protects against 13 diseases, and RSV', () => {
  const diseases = linesFor(born('2026-05-01')).flatMap(({ vaccine }) => vaccines[vaccine].protectsAgainst)
  const meningococcal = ['meningococcal-c', 'meningococcal-awy']
  const counted = new Set(diseases.map(disease => (meningococcal.includes(disease) ? 'meningococcal' : disease)))
  assert.equal(counted.size, 14)
  assert.ok(counted.has('rsv'))
})

test('the adapted scheme has one dose of DKTP-Hib-HepB more, and the same Pneu', () => {
  const count = (vaccine: string, scheme: '2+1' | '3+1') =>
    linesFor(born('2026-05-01', { scheme })).filter(line => line.vaccine === vaccine).length
  assert.equal(count('dktp-hib-hepb', '3+1'), count('dktp-hib-hepb', '2+1') + 1)
  assert.equal(count('pneu', '3+1'), count('pneu', '2+1'))
})

test('somebody born before 2008 has no plan', () => {
  assert.deepEqual(linesFor(born('2007-12-31')), [])
})

test('a missed MenC is made up for with MenACWY since May 2018', () => {
  assert.equal(vaccineInUse('men-c', dayNumber(day('2018-04-30'))), 'men-c')
  assert.equal(vaccineInUse('men-c', dayNumber(day('2018-05-01'))), 'men-acwy')
})

test('every planned dose has a window that begins on or after birth and ends on or after its beginning', () => {
  for (const line of programme) {
    const { from, target, to } = windowOf(line.at, line.born.from)
    assert.ok(Temporal.PlainDate.compare(line.born.from, from) <= 0)
    assert.ok(Temporal.PlainDate.compare(from, target) <= 0 && Temporal.PlainDate.compare(target, to) <= 0)
  }
})
