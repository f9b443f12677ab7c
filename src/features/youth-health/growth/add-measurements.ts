/** Height, weight and head circumference of one visit, at once. What is unlikely is asked first, and stored when it is said to be right. */
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { completedWeeks } from '../../../knowledge/ages/gestation.ts'
import { clothesKg } from '../../../knowledge/growth/clothing.ts'
import { roundHalfEven } from '../../../knowledge/growth/round-half-even.ts'
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import type { BirthDetails, Measured, MeasuredQuantity, Position } from '../record/observations.ts'
import { openRecord } from '../record/open-record.ts'
import { findBirthDetails, insertContactMoments } from '../record/store.ts'
import type { GrowthChild } from './course.ts'
import type { ChosenPopulation } from './lines/lines-choice.ts'
import type { MeasurementId, StandingMeasurement } from './measurement.ts'
import { type NewValue, type Question, questionsOn, standing } from './rules.ts'
import { findMeasurements, insertMeasurements } from './store.ts'

/** Null was not measured. */
export type Visit = {
  readonly on: Temporal.PlainDate
  readonly heightCm: number | null
  readonly position: Position
  /** As the scale said. */
  readonly weightKg: number | null
  /** Clothed: what clothes weigh at this age is taken off. Left out: weighed without, or not known. */
  readonly weighed?: 'unclothed' | 'clothed' | null
  readonly headCircumferenceCm: number | null
  /** The unlikely values of which the professional says: this is right. */
  readonly confirmed: readonly MeasuredQuantity[]
}

export type Added = { readonly kind: 'added'; readonly contactMoment: ContactMomentId } | Objection
export type Objection =
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'refused'; readonly because: 'measured-that-day'; readonly known: readonly StandingMeasurement[] }

export async function addMeasurements(ctx: Ctx, childId: string, visit: Visit): Promise<Added> {
  const child = await childInCare(ctx, childId)
  const judged = await judgeMeasurements(ctx, child, visit)
  if (judged.kind !== 'plausible') return judged
  const id = newId<ContactMomentId>()
  const observations = { measured: judged.measured }
  await openRecord(ctx, child.id)
  await insertContactMoments(ctx, [
    { id, child: child.id, on: visit.on, kind: 'measuring', importFile: null, observations },
  ])
  await keepMeasurements(ctx, child, id, judged)
  return { kind: 'added', contactMoment: id }
}

/** What may be stored, and the key `measured` of the document it is stored with. */
export type Plausible = {
  readonly kind: 'plausible'
  readonly measured: Measured
  readonly values: readonly NewValue[]
  readonly position: Position
  /** Taken off the weight, in kg. */
  readonly clothingKg: number | null
}

/** Writes nothing: a consultation asks everything before it stores anything. */
export async function judgeMeasurements(ctx: Ctx, child: Child, visit: Visit): Promise<Plausible | Objection> {
  const [recorded, birth] = await Promise.all([
    findMeasurements(ctx.db, ctx.municipality, child.id),
    findBirthDetails(ctx.db, ctx.municipality, child.id),
  ])
  const known = standing(recorded)
  const clothingKg = clothingOf(child, visit)
  const values = valuesOf(visit, clothingKg)
  const thatDay = known.filter(one => values.some(value => value.measure === one.measure && value.on.equals(one.on)))
  if (thatDay.length > 0) return { kind: 'refused', because: 'measured-that-day', known: thatDay }
  const growing = growthChild(child, birth)
  // Asked about what was typed: what clothes weigh makes no difference to a question.
  const questions = questionsOn(growing, visit.on, valuesOf(visit, null), known)
  const open = questions.filter(question => !visit.confirmed.includes(question.measure))
  if (open.length > 0) return { kind: 'questions', questions: open }
  return {
    kind: 'plausible',
    measured: measuredIn(visit, values, clothingKg),
    values,
    position: visit.position,
    clothingKg,
  }
}

/** The rows of a contact moment that is written already. */
export async function keepMeasurements(
  ctx: Ctx,
  child: Child,
  contactMoment: ContactMomentId,
  { values, position, clothingKg }: Plausible,
): Promise<void> {
  const rows = values.map(({ measure, on, value }) => ({
    id: newId<MeasurementId>(),
    child: child.id,
    contactMoment,
    on,
    measure,
    value,
    position: measure === 'height' ? position : null,
    clothingKg: measure === 'weight' ? clothingKg : null,
    superseding: null,
  }))
  await insertMeasurements(ctx, rows)
  record(ctx, 'create', 'youth-health.growth', child.id)
}

/**
 * What growth is judged by. A child of unknown sex has no reference.
 * @param population whose lines a professional chose; left out is the Dutch.
 */
export const growthChild = (
  child: Child,
  birth: BirthDetails | undefined,
  population?: ChosenPopulation,
): GrowthChild => ({
  birth: child.birth.on,
  sex: child.sex === 'unknown' ? null : child.sex,
  population: population ?? 'nl',
  parents: { fatherCm: birth?.fatherCm ?? null, motherCm: birth?.motherCm ?? null },
  birthLengthCm: birth?.lengthCm ?? null,
  birthHeadCm: birth?.headCircumferenceCm ?? null,
  birthWeightKg: typeof birth?.weightGrams === 'number' ? birth.weightGrams / 1000 : null,
  gestationWeeks: typeof birth?.gestationDays === 'number' ? completedWeeks(birth.gestationDays) : null,
})

/** What clothes weigh at the age of that day; null when there is nothing to take off. */
function clothingOf({ birth }: Child, { on, weightKg, weighed }: Visit): number | null {
  if (weightKg === null || weighed !== 'clothed') return null
  return clothesKg(ageInYears(birth.on, on)) || null
}

const valuesOf = (visit: Visit, clothingKg: number | null): readonly NewValue[] =>
  (
    [
      ['height', visit.heightCm],
      ['weight', visit.weightKg === null ? null : roundHalfEven(visit.weightKg - (clothingKg ?? 0), 3)],
      ['head-circumference', visit.headCircumferenceCm],
    ] as const
  ).flatMap(([measure, value]) => (value === null ? [] : [{ measure, on: visit.on, value }]))

function measuredIn(visit: Visit, values: readonly NewValue[], clothingKg: number | null): Measured {
  const { heightCm, position, headCircumferenceCm, confirmed } = visit
  const weightKg = values.find(({ measure }) => measure === 'weight')?.value
  return {
    ...(heightCm === null ? {} : { heightCm, position }),
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(clothingKg === null ? {} : { clothingKg }),
    ...(headCircumferenceCm === null ? {} : { headCircumferenceCm }),
    ...(confirmed.length === 0 ? {} : { confirmed: [...confirmed] }),
  }
}
