/** A dose was written down wrongly: the right words take its place, or none do. The old ones stay readable, with the reason. */
import type { Dose } from '../../../knowledge/vaccination/validity.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import { openRecord } from '../record/open-record.ts'
import type { DoseId, RecordedDose } from './dose.ts'
import { returnDose } from './stock/take-doses.ts'
import { findDoses, insertDoses } from './store.ts'

export type Corrected = { readonly kind: 'corrected' } | { readonly kind: 'stale'; readonly newer: RecordedDose }

export type NewTruth = {
  /** Null takes the dose back: it was another child's, or never given. */
  readonly dose: Dose | null
  readonly givenBy: string | null
  readonly reason: string
}

export async function correctDose(
  ctx: Ctx,
  childId: string,
  doseId: string,
  { dose, givenBy, reason }: NewTruth,
): Promise<Corrected> {
  const child = await childInCare(ctx, childId)
  const recorded = await findDoses(ctx.db, ctx.municipality, child.id)
  const wrong = recorded.find(one => one.id === doseId)
  if (!wrong || wrong.dose === null) throw new NotFound(`dose ${doseId}`)
  const newer = recorded.find(one => one.superseding?.id === wrong.id)
  if (newer) return { kind: 'stale', newer }
  await openRecord(ctx, child.id)
  const { id, place, site, ground } = wrong
  const superseding = { id, reason }
  await insertDoses(ctx, [{ id: newId<DoseId>(), child: child.id, dose, place, site, givenBy, ground, superseding }])
  if (dose === null || dose.batch !== wrong.dose.batch) await returnDose(ctx, id)
  record(ctx, 'change', 'youth-health.vaccination', child.id)
  return { kind: 'corrected' }
}
