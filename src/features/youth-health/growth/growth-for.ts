/**
 * What a family sees of the growth: how tall and heavy the child was last, that it follows its own line, and the line itself. More is for
 * the nurse to say.
 */
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { unknownBirth } from '../record/observations.ts'
import { findBirthDetails } from '../record/store.ts'
import { growthChild } from './add-measurements.ts'
import { type GrowthAdvice, growthAdvice } from './advice/advice-for.ts'
import { asksForAction } from './advice/advice-on.ts'
import type { GrowthChild } from './course.ts'
import { type GrowthChart, growthChart } from './growth-chart.ts'
import { findLinesChoices } from './lines/store.ts'
import type { StandingMeasurement } from './measurement.ts'
import { plainGrowth } from './plain-growth.ts'
import { plainWords } from './plain-text.ts'
import { standing } from './rules.ts'
import { findMeasurements } from './store.ts'
import { text } from './text.ts'

export type LastMeasured = {
  readonly on: Temporal.PlainDate
  /** 'gewicht 7,95 kg', 'lengte 71,2 cm' */
  readonly values: readonly string[]
  /** 'Sem groeit mooi mee met zijn eigen lijn.' What asks for more than that, nobody reads on a screen first: then that it will be discussed. */
  readonly plain: string
}

export type GrowthStory = LastMeasured & {
  /** Of what was measured, in the order in which it is told. */
  readonly charts: readonly GrowthChart[]
}

/**
 * The last day on which something was measured, null when nothing was yet.
 * The caller has found that this person may see the child's record (`knowledge/consent/who-may-see.ts`); the reading is logged here.
 */
export async function growthFor(ctx: Ctx, child: Child): Promise<GrowthStory | null> {
  record(ctx, 'read', 'youth-health.growth', child.id)
  const { db, municipality } = ctx
  const [recorded, birth, choices] = await Promise.all([
    findMeasurements(db, municipality, child.id),
    findBirthDetails(db, municipality, child.id),
    findLinesChoices(db, municipality, child.id),
  ])
  const measured = standing(recorded)
  const last = measured.at(-1)
  if (!last) return null
  const thatDay = measured.filter(one => one.on.equals(last.on))
  const growing = growthChild(child, birth, choices[0]?.population)
  const charts = chartsOf(growing, measured)
  return {
    on: last.on,
    values: thatDay.map(({ measure, value }) => `${text.quantity[measure]} ${text.value(value, text.unitOf[measure])}`),
    plain: forParents(child, charts, growthAdvice(growing, birth ?? unknownBirth, measured)),
    charts,
  }
}

const chartsOf = (growing: GrowthChild, measured: readonly StandingMeasurement[]): readonly GrowthChart[] =>
  (['height', 'weight', 'headCircumference'] as const)
    .map(measure => growthChart(growing, measure, measured, null))
    .filter(({ count }) => count > 0)

function forParents(child: Child, charts: readonly GrowthChart[], advice: readonly GrowthAdvice[]): string {
  const told = charts.map(chart => ({ chart, plain: plainGrowth(chart, advice) }))
  const isMoving = told.some(({ plain: { kind } }) => kind === 'falls' || kind === 'rises')
  const best = told.find(({ plain }) => plain.kind === 'follows') ?? told[0]
  if (!best || isMoving || advice.some(asksForAction)) return text.willBeDiscussed(child.givenNames)
  return plainWords(best.plain, best.chart, child)
}
