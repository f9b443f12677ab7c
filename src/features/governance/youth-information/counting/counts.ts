/** For the municipality: how much youth help there was in half a year. Counts under five are hidden; there is no child. */
import type { Cell } from '../../../../knowledge/figures/small-numbers.ts'
import { hideSmallNumbers } from '../../../../knowledge/figures/small-numbers.ts'
import {
  before,
  firstDay,
  type HalfYear,
  halfYearOf,
  lastDay,
} from '../../../../knowledge/youth-information/half-year.ts'
import { endReasons } from '../../../../knowledge/youth-information/trajectory.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findDeclarations } from '../declaring/store.ts'

export const countedAs = ['running', ...endReasons] as const
export type CountedAs = (typeof countedAs)[number]
export type HalfYearCount = {
  readonly period: HalfYear
  /** In the order of `countedAs`. */
  readonly cells: readonly Cell[]
  readonly total: Cell
}

/** Help that ended in the half year, by why, and help that ran on at its end: a table whose sums are protected too. */
export async function countYouthHelp(ctx: Ctx): Promise<readonly HalfYearCount[]> {
  record(ctx, 'read', 'governance.youth-help-figures', null)
  const said = (await findDeclarations(ctx.db, ctx.municipality, 'all-youth-help')).flatMap(one =>
    one.said.kind === 'youth-help' ? one.said : [],
  )
  const last = before(halfYearOf(ctx.today))
  const periods = [last, before(last), before(before(last))]
  const counts = periods.map(period => countedAs.map(as => said.filter(help => standingIn(period, help) === as).length))
  const { cells, rowTotals } = hideSmallNumbers(counts)
  const hidden: Cell = { kind: 'hidden' }
  return periods.map((period, place) => ({ period, cells: cells[place] ?? [], total: rowTotals[place] ?? hidden }))
}

type Help = Extract<Awaited<ReturnType<typeof findDeclarations>>[number]['said'], { kind: 'youth-help' }>

/** As it stood on the last day; null when it did not run in the half year. */
function standingIn(period: HalfYear, { startedOn, end }: Help): CountedAs | null {
  const { compare } = Temporal.PlainDate
  if (compare(startedOn, lastDay(period)) > 0) return null
  if (end === null || compare(end.on, lastDay(period)) > 0) return 'running'
  return compare(end.on, firstDay(period)) < 0 ? null : end.reason
}
