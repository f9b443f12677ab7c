/** A measurement was written down wrongly: the right value takes its place, or none does. The old one stays readable, with the reason. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import { openRecord } from '../record/open-record.ts'
import { insertContactMoments } from '../record/store.ts'
import type { MeasurementId, Recorded } from './measurement.ts'
import { findMeasurements, insertMeasurements } from './store.ts'

export type Corrected = { readonly kind: 'corrected' } | { readonly kind: 'stale'; readonly newer: Recorded }

export type NewTruth = {
  /** Null takes the measurement back: it was not this child's, or never made. */
  readonly value: number | null
  readonly reason: string
}

export async function correctMeasurement(
  ctx: Ctx,
  childId: string,
  measurementId: string,
  { value, reason }: NewTruth,
): Promise<Corrected> {
  const child = await childInCare(ctx, childId)
  const recorded = await findMeasurements(ctx.db, ctx.municipality, child.id)
  const wrong = recorded.find(one => one.id === measurementId)
  if (!wrong || wrong.value === null) throw new NotFound(`measurement ${measurementId}`)
  const newer = recorded.find(one => one.superseding?.id === wrong.id)
  if (newer) return { kind: 'stale', newer }
  await openRecord(ctx, child.id)
  const { id, measure, on, position } = wrong
  const contactMoment = newId<ContactMomentId>()
  const correction = { of: id, measure, measuredOn: on.toString(), was: wrong.value, becomes: value, reason }
  await insertContactMoments(ctx, [
    {
      id: contactMoment,
      child: child.id,
      on: ctx.today,
      kind: 'correction',
      importFile: null,
      observations: { correction },
    },
  ])
  const superseding = { id, reason }
  await insertMeasurements(ctx, [
    { id: newId<MeasurementId>(), child: child.id, contactMoment, on, measure, value, position, superseding },
  ])
  record(ctx, 'change', 'youth-health.growth', child.id)
  return { kind: 'corrected' }
}
