/** Pages that are told per period, asked on several days while what lies behind them changes, against somebody who solves it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { seeded } from '../../../../../cast/random.ts'
import { professionals } from '../../../../../cast/town.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { type Cell, hideSmallNumbers } from '../../../../knowledge/figures/small-numbers.ts'
import { type Fact, mostOf } from '../../../../knowledge/figures/solver.fixture.ts'
import { isOver, tellOnce } from '../../../../platform/told-once/tell-once.ts'

const town = await testTown()
const civilServant = actorOf(professionals.civilServant)
const looks = 3
const categories = [0, 1, 2, 3, 4]
/** What came to a category between one look and the next: the unknowns. */
const unknown = (category: number, look: number): number => category * looks + look

/** What a reader of all looks knows: each shown cell is the sum of all that had come by then. */
const factsOf = (told: readonly (readonly Cell[])[]): readonly Fact[] =>
  told.flatMap((cells, look) =>
    cells.flatMap((cell, category) =>
      cell.kind === 'shown'
        ? [{ of: Array.from({ length: look + 1 }, (_, at) => unknown(category, at)), count: cell.count }]
        : [],
    ),
  )

/** How many counts of one to four the reader can pin down to fewer than five. */
const foundIn = (told: readonly (readonly Cell[])[], came: readonly number[]): number => {
  const facts = factsOf(told)
  return came.filter((count, at) => {
    const isBounded = facts.some(({ of }) => of.includes(at))
    return count > 0 && count < 5 && isBounded && mostOf([at], facts, came.length) < 5 - 1e-6
  }).length
}

test('whoever asks on several days solves all that was told of a period and finds no small number', async () => {
  const { between } = seeded(8)
  let live = 0
  for (let period = 0; period < 12; period++) {
    const came = categories.flatMap(() => Array.from({ length: looks }, (_, look) => between(0, look === 0 ? 30 : 3)))
    const tableAt = (look: number): readonly Cell[] =>
      hideSmallNumbers([
        categories.map(category =>
          Array.from({ length: look + 1 }, (_, at) => came[unknown(category, at)] ?? 0).reduce((sum, one) => sum + one),
        ),
      ]).cells[0] ?? []
    const told: (readonly Cell[])[] = []
    for (let look = 0; look < looks; look++) {
      const once = { subject: 'test', period: String(period) }
      const answer = await town.act(civilServant, ctx => tellOnce(ctx, once, async () => tableAt(look)), {
        now: now.add({ hours: look * 24 }),
      })
      assert.ok(answer.at.equals(now), 'told on the first day')
      assert.deepEqual(answer.told, tableAt(0))
      told.push(answer.told)
    }
    live += foundIn(
      Array.from({ length: looks }, (_, look) => tableAt(look)),
      came,
    )
    assert.equal(foundIn(told.slice(0, 1), came), 0)
  }
  assert.ok(live > 50, `counted anew at each look, ${live} would have been found`)
})

test('a period that is over for less than a week is not told', () => {
  const last = Temporal.PlainDate.from('2025-12-31')
  assert.deepEqual(
    ['2025-12-31', '2026-01-07', '2026-01-08'].map(day => isOver(last, Temporal.PlainDate.from(day))),
    [false, false, true],
  )
})
