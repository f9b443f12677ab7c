/** How many concerns, about what and whom, and how soon the centre decided; never whose. The same counts as those of the municipality. */
import type { Figures, Period } from '../../../knowledge/figures/figure.ts'
import { figuresOf, monthsNeeded } from '../../../knowledge/figures/told-figures.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { findConcernCounts } from './store.ts'

/** How the concerns are divided, in the order in which it is told. */
export const breakdowns = ['urgency', 'area', 'age-band', 'organisation-kind', 'level', 'in-term', 'lead-time'] as const
export type BreakdownName = (typeof breakdowns)[number]

export type ConcernFigures = { readonly period: Period; readonly figures: Figures }

export async function readConcernFigures(ctx: Ctx, period: Period): Promise<ConcernFigures> {
  const thisMonth = ctx.today.toPlainYearMonth()
  const months = monthsNeeded(period, thisMonth)
  const needed = { from: months[0] ?? thisMonth, to: months.at(-1) ?? thisMonth }
  const counts = await asRole(ctx.db, 'cjg_reporting', db => findConcernCounts(db, ctx.municipality, needed))
  record(ctx, 'read', 'signalling.concern-figures', null, `${period.from} ${period.to}`)
  return { period, figures: figuresOf(counts, period, thisMonth) }
}
