import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../../../cast/random.ts'
import type { Cell } from '../../../../knowledge/figures/small-numbers.ts'
import { type Followed, figuresOf, outcomes, type ToldRow, tellReporting } from './rules.ts'

const base: Followed = {
  quarter: 4,
  domain: 'youth-help',
  isAcross: false,
  outcome: 'in-time',
  days: 2,
  isUseful: true,
  hasLead: true,
}
const many = (count: number, match: Partial<Followed> = {}): readonly Followed[] =>
  Array.from({ length: count }, () => ({ ...base, ...match }))
const late = { outcome: 'late', days: 9, isUseful: false } as const
const notYet = { outcome: 'not-yet', days: null, isUseful: null, hasLead: false } as const

test('of enough matches the parts are told in whole percents, and the median in days', () => {
  const figures = figuresOf([...many(12), ...many(8, late), ...many(20, notYet)])
  assert.deepEqual(
    [figures.percentInTime, figures.percentWithLead, figures.percentUseful, figures.medianDays, figures.percentAcross],
    [30, 50, 60, 2, 0],
  )
})

test('a year of four matches tells nothing', () => {
  const figures = figuresOf(many(4))
  assert.deepEqual([figures.total.kind, figures.percentInTime, figures.medianDays], ['hidden', null, null])
  assert.deepEqual(figures.byDomain, [])
})

test('three who did not speak are hidden, and so is what would give them away', () => {
  const figures = figuresOf([...many(10), ...many(20, late), ...many(3, notYet)])
  const told = figures.outcomes.filter(({ kind }) => kind === 'shown').length
  assert.ok(told <= 1)
  assert.deepEqual([figures.percentUseful, figures.medianDays], [null, null])
})

test('no table adds up to a small number that another figure hides, whatever the year was like', () => {
  const { pick, between } = seeded(7)
  for (let year = 0; year < 2000; year++) {
    const matches = Array.from({ length: between(0, 40) }, () => ({
      ...base,
      quarter: pick([1, 2, 3, 4] as const),
      domain: pick(['youth-help', 'education', 'youth-health'] as const),
      isAcross: pick([true, false, false]),
      hasLead: pick([true, false]),
      ...pick([{}, late, notYet]),
    }))
    const figures = figuresOf(matches)
    for (const rows of [figures.byQuarter, figures.byDomain, figures.byLead, figures.byAcross])
      holds(rows, figures.outcomes)
  }
})

/** No shown count is small; no line of a table has just one hidden cell beside a shown total. */
function holds(rows: readonly ToldRow[], margins: readonly Cell[]): void {
  for (const { cells, total } of rows) {
    for (const cell of [...cells, total]) assert.ok(cell.kind === 'hidden' || cell.count === 0 || cell.count >= 5)
    if (total.kind === 'shown') assert.notEqual(hiddenIn(cells), 1)
  }
  for (const at of outcomes.keys())
    if (rows.length > 0 && margins[at]?.kind === 'shown')
      assert.notEqual(hiddenIn(rows.map(({ cells }) => cells[at] ?? { kind: 'hidden' })), 1)
}
const hiddenIn = (cells: readonly Cell[]): number => cells.filter(({ kind }) => kind === 'hidden').length

test('of reports per organisation the small numbers are hidden, with those that would give them away', () => {
  const rows = tellReporting([
    { organisation: 'JGZ', standing: 30, met: 10 },
    { organisation: 'Wijkteam', standing: 22, met: 12 },
    { organisation: 'School', standing: 12, met: 2 },
  ])
  for (const { cells, total } of rows) {
    assert.equal(total.kind, 'shown')
    assert.notEqual(hiddenIn(cells), 1)
  }
  assert.deepEqual(rows.map(({ cells }) => hiddenIn(cells)).toSorted(), [0, 2, 2])
})
