/** What a family sees of the growth: how tall and heavy the child was last, and that it follows its own line. More is for the nurse to say. */
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type BirthDetails, unknownBirth } from '../record/observations.ts'
import { findBirthDetails } from '../record/store.ts'
import { growthChild } from './add-measurements.ts'
import { growthAdvice } from './advice/advice-for.ts'
import type { GrowthChild } from './course.ts'
import { growthChart } from './growth-chart.ts'
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
  /** 'Sem groeit mooi mee met zijn eigen lijn.' Null when something else is to be said: nobody reads that on a screen first. */
  readonly plain: string | null
}

/**
 * The last day on which something was measured, null when nothing was yet.
 * The caller has found that this person may see the child's record (`knowledge/consent/who-may-see.ts`); the reading is logged here.
 */
export async function growthFor(ctx: Ctx, child: Child): Promise<LastMeasured | null> {
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
  return {
    on: last.on,
    values: thatDay.map(({ measure, value }) => `${text.quantity[measure]} ${text.value(value, text.unitOf[measure])}`),
    plain: goodNews(child, growthChild(child, birth, choices[0]?.population), birth ?? unknownBirth, measured),
  }
}

function goodNews(
  child: Child,
  growing: GrowthChild,
  birth: BirthDetails,
  measured: readonly StandingMeasurement[],
): string | null {
  const advice = growthAdvice(growing, birth, measured)
  const told = (['height', 'weight'] as const).map(measure => ({
    measure,
    plain: plainGrowth(growthChart(growing, measure, measured, null), advice),
  }))
  if (told.some(({ plain }) => plain.kind === 'advice' && plain.asks)) return null
  const good = told.find(({ plain }) => plain.kind === 'follows')
  return good ? plainWords(good.plain, good.measure, child) : null
}
