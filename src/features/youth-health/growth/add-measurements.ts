/** Height, weight and head circumference of one visit, at once. What is unlikely is asked first, and stored when it is said to be right. */
import { completedWeeks } from '../../../knowledge/ages/gestation.ts'
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
import type { MeasurementId, Standing } from './measurement.ts'
import { type NewValue, type Question, questionAbout, standing } from './rules.ts'
import { findMeasurements, insertMeasurements } from './store.ts'

/** Null was not measured. */
export type Visit = {
  readonly on: Temporal.PlainDate
  readonly heightCm: number | null
  readonly position: Position
  readonly weightKg: number | null
  readonly headCircumferenceCm: number | null
  /** The unlikely values of which the professional says: this is right. */
  readonly confirmed: readonly MeasuredQuantity[]
}

export type Added = { readonly kind: 'added'; readonly contactMoment: ContactMomentId } | Objection
export type Objection =
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'refused'; readonly because: 'measured-that-day'; readonly known: readonly Standing[] }

export async function addMeasurements(ctx: Ctx, childId: string, visit: Visit): Promise<Added> {
  const child = await childInCare(ctx, childId)
  const known = standing(await findMeasurements(ctx.db, ctx.municipality, child.id))
  const values = valuesOf(visit)
  const thatDay = known.filter(one => values.some(value => value.measure === one.measure && value.on.equals(one.on)))
  if (thatDay.length > 0) return { kind: 'refused', because: 'measured-that-day', known: thatDay }
  const growing = growthChild(child, await findBirthDetails(ctx.db, ctx.municipality, child.id))
  const questions = values.flatMap(value => questionAbout(growing, value, known) ?? [])
  const open = questions.filter(question => !visit.confirmed.includes(question.measure))
  if (open.length > 0) return { kind: 'questions', questions: open }
  const contactMoment = await store(ctx, child, visit, values)
  record(ctx, 'create', 'youth-health.growth', child.id)
  return { kind: 'added', contactMoment }
}

/** What growth is judged by. A child of unknown sex has no reference. */
export const growthChild = (child: Child, birth: BirthDetails | undefined): GrowthChild => ({
  birth: child.birth.on,
  sex: child.sex === 'unknown' ? null : child.sex,
  birthWeightKg: typeof birth?.weightGrams === 'number' ? birth.weightGrams / 1000 : null,
  gestationWeeks: typeof birth?.gestationDays === 'number' ? completedWeeks(birth.gestationDays) : null,
})

const valuesOf = ({ on, heightCm, weightKg, headCircumferenceCm }: Visit): readonly NewValue[] =>
  (
    [
      ['height', heightCm],
      ['weight', weightKg],
      ['head-circumference', headCircumferenceCm],
    ] as const
  ).flatMap(([measure, value]) => (value === null ? [] : [{ measure, on, value }]))

async function store(ctx: Ctx, child: Child, visit: Visit, values: readonly NewValue[]): Promise<ContactMomentId> {
  const contactMoment = newId<ContactMomentId>()
  const measured = measuredIn(visit)
  await openRecord(ctx, child.id)
  await insertContactMoments(ctx, [
    {
      id: contactMoment,
      child: child.id,
      on: visit.on,
      kind: 'measuring',
      importFile: null,
      observations: { measured },
    },
  ])
  const rows = values.map(({ measure, on, value }) => ({
    id: newId<MeasurementId>(),
    child: child.id,
    contactMoment,
    on,
    measure,
    value,
    position: measure === 'height' ? visit.position : null,
    superseding: null,
  }))
  await insertMeasurements(ctx, rows)
  return contactMoment
}

const measuredIn = ({ heightCm, position, weightKg, headCircumferenceCm, confirmed }: Visit): Measured => ({
  ...(heightCm === null ? {} : { heightCm, position }),
  ...(weightKg === null ? {} : { weightKg }),
  ...(headCircumferenceCm === null ? {} : { headCircumferenceCm }),
  ...(confirmed.length === 0 ? {} : { confirmed: [...confirmed] }),
})
