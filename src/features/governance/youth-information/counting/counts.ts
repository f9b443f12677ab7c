/** For the municipality: how much youth help there was in half a year. Counts under five are hidden; there is no child. */
import type { Cell } from '../../../../knowledge/figures/small-numbers.ts'
import { hideSmallNumbers } from '../../../../knowledge/figures/small-numbers.ts'
import {
  before,
  deadlineOf,
  firstDay,
  type HalfYear,
  halfYearName,
  halfYearOf,
  lastDay,
} from '../../../../knowledge/youth-information/half-year.ts'
import { endReasons } from '../../../../knowledge/youth-information/trajectory.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { isOver, tellOnce } from '../../../../platform/told-once/tell-once.ts'
import { findDeclarations } from '../declaring/store.ts'

export const countedAs = ['running', ...endReasons] as const
export type CountedAs = (typeof countedAs)[number]
export type HalfYearCount = {
  readonly period: HalfYear
  /** In the order of `countedAs`. */
  readonly cells: readonly Cell[]
  readonly total: Cell
}

/**
 * Help that ended in the half year, by why, and help that ran on at its end. Each half year is told once, a week after the day by which it
 * had to be delivered: what is declared or corrected later changes nothing that was told.
 */
export async function countYouthHelp(ctx: Ctx): Promise<readonly HalfYearCount[]> {
  record(ctx, 'read', 'governance.youth-help-figures', null)
  const last = before(halfYearOf(ctx.today))
  const newest = isOver(deadlineOf(last), ctx.today) ? last : before(last)
  const periods = [newest, before(newest), before(before(newest))]
  return Promise.all(
    periods.map(async period => {
      const subject = { subject: 'youth-help', period: halfYearName(period) }
      return (await tellOnce(ctx, subject, () => countHalfYear(ctx, period))).told
    }),
  )
}

async function countHalfYear(ctx: Ctx, period: HalfYear): Promise<HalfYearCount> {
  const said = (await findDeclarations(ctx.db, ctx.municipality, 'all-youth-help')).flatMap(one =>
    one.said.kind === 'youth-help' ? one.said : [],
  )
  const { cells, total } = hideSmallNumbers([
    countedAs.map(as => said.filter(help => standingIn(period, help) === as).length),
  ])
  return { period, cells: cells[0] ?? [], total }
}

type Help = Extract<Awaited<ReturnType<typeof findDeclarations>>[number]['said'], { kind: 'youth-help' }>

/** As it stood on the last day; null when it did not run in the half year. */
function standingIn(period: HalfYear, { startedOn, end }: Help): CountedAs | null {
  const { compare } = Temporal.PlainDate
  if (compare(startedOn, lastDay(period)) > 0) return null
  if (end === null || compare(end.on, lastDay(period)) > 0) return 'running'
  return compare(end.on, firstDay(period)) < 0 ? null : end.reason
}
