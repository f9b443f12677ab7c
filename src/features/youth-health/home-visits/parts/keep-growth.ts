import { ageInYears } from '../../../../knowledge/ages/age.ts'
import { clothesKg } from '../../../../knowledge/growth/clothing.ts'
import { roundHalfEven } from '../../../../knowledge/growth/round-half-even.ts'
import { type Mine, mergeVisit, type Pair } from '../../../../knowledge/home-visits/merge-visit.ts'
import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { addMeasurements, judgeMeasurements, type Visit as Measuring } from '../../growth/add-measurements.ts'
import { correctMeasurement } from '../../growth/correct-measurement.ts'
import { parseVisit } from '../../growth/measurement.form.ts'
import type { StandingMeasurement } from '../../growth/measurement.ts'
import { objections } from '../../growth/measuring-objections.ts'
import { standing } from '../../growth/rules.ts'
import { findMeasurements } from '../../growth/store.ts'
import { text as growthText } from '../../growth/text.ts'
import { type MeasuredQuantity, measures } from '../../record/observations.ts'
import { choicesIn, fieldsOf } from '../part.form.ts'
import type { Visit } from '../store.ts'
import { text } from '../text.ts'
import type { Difference } from '../visit-package.ts'
import { type Keep, type Keeping, tellLeftOut } from './keep.ts'

const ownFields = /^(?:heightCm|position|weightKg|weighed|headCircumferenceCm|confirmed)$/

/** A measure that another took that same day is chosen between; the one that gives way stays readable, as a correction or in words. */
export const keepGrowth: Keep = async (ctx, child, visit, form) => {
  const fields = fieldsOf(form, ownFields, { on: visit.on.toString() })
  const parsed = parseVisit(fields, { birth: child.birth.on, today: ctx.today })
  if (!parsed.ok) return { kind: 'faults', faults: parsed.faults, asked: [] }
  const measuring = parsed.value
  const recorded = await findMeasurements(ctx.db, ctx.municipality, child.id)
  const thatDay = standing(recorded).filter(({ on }) => on.equals(visit.on))
  const theirs = thatDay.map(({ measure, value, id }) => ({ field: measure, value, id }))
  const { add, over, leftOut, differs } = mergeVisit(mineOf(child, measuring), theirs, choicesIn(form))
  if (differs.length > 0) return { kind: 'differs', differences: differs.map(pair => differenceOf(pair, thatDay)) }
  const fresh = only(measuring, add)
  if (add.length > 0) {
    const judged = await judgeMeasurements(ctx, child, fresh)
    if (judged.kind !== 'plausible') return { kind: 'faults', ...objections(judged) }
  }
  return keep(ctx, child, visit, { fresh, add, over, leftOut })
}

type Deciding = {
  readonly fresh: Measuring
  readonly add: readonly Mine<number>[]
  readonly over: readonly Pair<number>[]
  readonly leftOut: readonly Pair<number>[]
}

async function keep(ctx: Ctx, child: Child, visit: Visit, { fresh, add, over, leftOut }: Deciding): Promise<Keeping> {
  for (const { mine, theirs } of over)
    await correctMeasurement(ctx, child.id, theirs.id, { value: mine.value, reason: text.measuredAtHome })
  const added = add.length > 0 ? await addMeasurements(ctx, child.id, fresh) : null
  const words = leftOut.map(({ mine }) => `${growthText.quantity[quantityOf(mine)]} ${amount(mine)}`)
  return {
    kind: 'kept',
    document: added?.kind === 'added' ? added.contactMoment : null,
    leftOut: await tellLeftOut(ctx, child, visit, words),
  }
}

/** In kg and cm, clothes taken off, as they would be stored. */
function mineOf({ birth }: Child, { on, weightKg, weighed, ...cm }: Measuring): readonly Mine<number>[] {
  const clothes = weighed === 'clothed' ? clothesKg(ageInYears(birth.on, on)) : 0
  const values: Record<MeasuredQuantity, number | null> = {
    height: cm.heightCm,
    weight: weightKg === null ? null : roundHalfEven(weightKg - clothes, 3),
    'head-circumference': cm.headCircumferenceCm,
  }
  return measures.flatMap(measure => {
    const value = values[measure]
    return value === null ? [] : [{ field: measure, value, base: null }]
  })
}

function only(measuring: Measuring, add: readonly Mine<number>[]): Measuring {
  const has = (measure: MeasuredQuantity) => add.some(({ field }) => field === measure)
  return {
    ...measuring,
    heightCm: has('height') ? measuring.heightCm : null,
    weightKg: has('weight') ? measuring.weightKg : null,
    headCircumferenceCm: has('head-circumference') ? measuring.headCircumferenceCm : null,
  }
}

function differenceOf({ mine, theirs }: Pair<number>, thatDay: readonly StandingMeasurement[]): Difference {
  const quantity = quantityOf(mine)
  return {
    field: mine.field,
    label: text.capital(growthText.quantity[quantity]),
    mine: amount(mine),
    theirs: growthText.value(theirs.value, growthText.unitOf[quantity]),
    by: thatDay.find(({ id }) => id === theirs.id)?.recordedByName ?? '',
    seen: theirs.id,
  }
}

const quantityOf = ({ field }: Mine<number>): MeasuredQuantity => measures.find(one => one === field) ?? 'weight'
const amount = (mine: Mine<number>): string => growthText.value(mine.value, growthText.unitOf[quantityOf(mine)])
