/** The municipality looks at what was done for its packages, what that is worth, and what is known of its effect. */
import { organisationsOf } from '../../../centre/index.ts'
import type { Figures, Period } from '../../../knowledge/figures/figure.ts'
import { figureIn, figuresOf, monthsNeeded, percentOf } from '../../../knowledge/figures/told-figures.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { type ActivityKind, activityKinds, type EffectSource, effectSources } from './activity-kinds.ts'
import { findActivities, findEffects } from './counting/store.ts'
import { catalogueOf } from './keep-catalogue.ts'
import { type ActivityCount, type ValuedPackage, valued } from './value.ts'

export type Effect = { readonly source: EffectSource; readonly percent: number }
export type Valuation = {
  readonly period: Period
  readonly packages: readonly ValuedPackage[]
  readonly effects: ReadonlyMap<ActivityKind, readonly Effect[]>
  readonly organisationNames: ReadonlyMap<string, string>
  /** Sorts of activity that count for no product. */
  readonly notCounted: readonly ActivityKind[]
}

export async function readValuation(ctx: Ctx, period: Period): Promise<Valuation> {
  const catalogue = await catalogueOf(ctx)
  const counts = await activitiesOf(ctx, period)
  const effects = await effectsOf(ctx, period)
  const counting = new Set(catalogue.flatMap(({ products }) => products.flatMap(product => product.activities)))
  record(ctx, 'read', 'subsidy.valuation', null, `${period.from} ${period.to}`)
  return {
    period,
    packages: valued(catalogue, counts, period, ctx.today.toPlainYearMonth()),
    effects,
    organisationNames: new Map((await organisationsOf(ctx)).map(({ id, name }) => [id, name])),
    notCounted: activityKinds.filter(kind => !counting.has(kind)),
  }
}

/** Of the whole calendar years that a period touches: what may be told is decided over those. Never shown as they are. */
export const activitiesOf = (ctx: Ctx, period: Period): Promise<readonly ActivityCount[]> =>
  asRole(ctx.db, 'cjg_reporting', db => findActivities(db, ctx.municipality, neededFor(ctx, period)))

function neededFor(ctx: Ctx, period: Period): Period {
  const thisMonth = ctx.today.toPlainYearMonth()
  const months = monthsNeeded(period, thisMonth)
  return { from: months[0] ?? thisMonth, to: months.at(-1) ?? thisMonth }
}

async function effectsOf(ctx: Ctx, period: Period): Promise<ReadonlyMap<ActivityKind, readonly Effect[]>> {
  const views = new Set(Object.values(effectSources).flatMap(sources => sources.map(({ view }) => view)))
  const thisMonth = ctx.today.toPlainYearMonth()
  const figures = await asRole(ctx.db, 'cjg_reporting', async db => {
    const found = new Map<string, Figures>()
    for (const view of views) {
      const counts = await findEffects(db, ctx.municipality, view, neededFor(ctx, period))
      found.set(view, figuresOf(counts, period, thisMonth))
    }
    return found
  })
  return new Map(
    activityKinds.map(kind => [kind, (effectSources[kind] ?? []).flatMap(source => effectOf(source, figures))]),
  )
}

function effectOf(source: EffectSource, figures: ReadonlyMap<string, Figures>): readonly Effect[] {
  const found = figures.get(source.view)
  const percent = found && percentOf(figureIn(found.breakdowns[source.breakdown], source.category), found.total)
  return typeof percent === 'number' ? [{ source, percent }] : []
}
