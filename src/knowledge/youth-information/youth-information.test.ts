import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf, fieldNames } from './fields.ts'
import { findFaults } from './find-faults.ts'
import { deadlineOf, toldIn } from './half-year.ts'
import { mergeTrajectories } from './merge-trajectories.ts'
import type { Trajectory, Youth } from './trajectory.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const sem: Youth = { birth: { kind: 'born', on: day('2014-03-09') }, diedOn: null, sex: 'male', bsn: '999900006' }
const help = (id: string, from: string, to: string | null, more: Partial<Trajectory> = {}): Trajectory => ({
  ...{ id, child: 'sem', youth: sem, residence: { kind: 'postcode', postcode: '1234 AB' } },
  ...{ startedOn: day(from), startedInCrisis: false, measures: [] },
  end: to === null ? null : { on: day(to), reason: 'as-planned' },
  ...more,
})
const named = (one: Trajectory) =>
  Object.fromEntries(fieldNames.map((name, place) => [name, cellsOf(one)[place] ?? 'none']))
const firstHalf = { year: 2026, half: 1 } as const

test('a record has the fields and codes of the protocol', () => {
  const measures = [{ by: 'parent', satisfaction: 8, needAfter: 'perhaps-later' }] as const
  assert.deepEqual(Object.values(named(help('a', '2026-01-05', '2026-03-31', { measures }))), [
    ...['999900006', '20140309', 'M', '1234AB', '06', '01', '02', '20260105', '20260331', '01'],
    ...['ouder', '8', '03', '', '', ''],
  ])
})

test('an unknown number is nines and an unborn child is zeros, as of 2021', () => {
  const unknown = named(help('a', '2026-01-05', null, { youth: { ...sem, bsn: null } }))
  assert.equal(unknown.bsn, '999999999')
  const unborn = { ...sem, bsn: null, birth: { kind: 'expected', on: day('2026-08-01') } } as const
  assert.equal(named(help('a', '2026-01-05', null, { youth: unborn })).bsn, '000000000')
})

test('who lives elsewhere by the rule of residence is told by the code of that municipality', () => {
  const elsewhere = help('a', '2026-01-05', null, { residence: { kind: 'municipality', code: '0363' } })
  assert.equal(named(elsewhere).postcode, '0363')
})

test('help that overlaps is one record: the first start, the last end', () => {
  const parts = [help('a', '2026-01-05', '2026-03-01'), help('b', '2026-02-01', '2026-05-01')]
  const [merged, ...others] = mergeTrajectories(parts)
  assert.deepEqual([merged?.startedOn.toString(), merged?.end?.on.toString()], ['2026-01-05', '2026-05-01'])
  assert.equal(others.length, 0)
  assert.equal(mergeTrajectories([help('a', '2026-01-05', '2026-03-01'), help('b', '2026-03-02', null)]).length, 2)
})

test('merged help never overlaps, and neither the order nor a second time changes it', () => {
  let seed = 7
  const chance = (most: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % most
  }
  for (let round = 0; round < 200; round++) {
    const parts = Array.from({ length: 1 + chance(7) }, (_, place) => {
      const from = day('2026-01-01').add({ days: chance(150) })
      const to = from.add({ days: chance(60) })
      return help(`h${place}`, `${from}`, chance(6) === 0 ? null : `${to}`)
    })
    const merged = mergeTrajectories(parts)
    assert.deepEqual(merged, mergeTrajectories(parts.toReversed()))
    assert.deepEqual(merged, mergeTrajectories(merged))
    for (const [place, next] of merged.entries()) {
      const earlier = merged[place - 1]
      if (earlier) assert.ok(earlier.end !== null && Temporal.PlainDate.compare(earlier.end.on, next.startedOn) < 0)
    }
    const daysIn = (all: readonly Trajectory[]) => all.map(({ startedOn }) => `${startedOn}`).toSorted()[0]
    assert.equal(daysIn(merged), daysIn(parts))
    assert.equal(
      merged.at(-1)?.end === null,
      parts.some(({ end }) => end === null),
    )
  }
})

test('two children without a number are never made one by their number', () => {
  const nobody = { ...sem, bsn: null }
  const twin = { ...nobody, sex: 'female' } as const
  const both = [help('a', '2026-01-05', null, { youth: nobody }), help('b', '2026-01-05', null, { youth: twin })]
  assert.equal(mergeTrajectories(both).length, 2)
})

test('of a period is told what ran in it, as it stood on its last day', () => {
  const all = [help('gone', '2025-01-05', '2025-12-31'), help('later', '2026-07-01', null)]
  assert.deepEqual(toldIn(firstHalf, all), [])
  const [running] = toldIn(firstHalf, [help('a', '2026-05-01', '2026-07-02')])
  assert.equal(running?.end, null)
  assert.equal(deadlineOf(firstHalf).toString(), '2026-07-21')
  assert.equal(deadlineOf({ year: 2026, half: 2 }).toString(), '2027-01-21')
})

test('each fault names its record, its field and why', () => {
  const reasons = (...all: readonly Trajectory[]) =>
    findFaults(firstHalf, all).map(({ field, reason }) => [field, reason])
  assert.deepEqual(reasons(help('a', '2026-01-05', null)), [])
  assert.deepEqual(reasons(help('a', '2026-03-05', '2026-03-01')), [['datum_einde', 'end-before-start']])
  assert.deepEqual(reasons(help('a', '2026-01-05', null, { residence: null })), [['postcode', 'residence-missing']])
  const wrong = { ...sem, bsn: '999900007' }
  assert.deepEqual(reasons(help('a', '2026-01-05', null, { youth: wrong })), [['bsn', 'bsn-wrong']])
  assert.deepEqual(reasons(help('a', '2026-01-05', null), help('b', '2026-01-05', null, { child: 'daan' })), [
    ['bsn', 'bsn-of-another'],
    ['bsn', 'bsn-of-another'],
  ])
})

test('two children without a number who look the same are a fault, not one child', () => {
  const nobody = { ...sem, bsn: null }
  const both = ['sem', 'daan'].map(child => help(child, '2026-01-05', null, { child, youth: nobody }))
  assert.deepEqual(
    findFaults(firstHalf, both).map(({ reason }) => reason),
    ['same-key-as-another', 'same-key-as-another'],
  )
})
