/** Doses that are known from elsewhere or from before: a card, another record. They were given, so nobody's consent is asked. */
import type { Dose } from '../../../knowledge/vaccination/validity.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import { openRecord } from '../record/open-record.ts'
import type { DoseId, Place } from './dose.ts'
import { standing } from './rules.ts'
import { findDoses, insertDoses } from './store.ts'

export type PastDose = Dose & { readonly place: Place; readonly givenBy: string | null }

/** A dose of the same vaccine that is known on the same day is left as it is. Gives the doses that are new. */
export async function recordDoses(ctx: Ctx, childId: string, doses: readonly PastDose[]): Promise<readonly DoseId[]> {
  const child = await childInCare(ctx, childId)
  const known = standing(await findDoses(ctx.db, ctx.municipality, child.id))
  const unknown = doses.filter(dose => !known.some(one => one.vaccine === dose.vaccine && one.on.equals(dose.on)))
  if (unknown.length === 0) return []
  const rows = unknown.map(({ place, givenBy, ...dose }) => ({
    id: newId<DoseId>(),
    child: child.id,
    dose,
    place,
    site: null,
    givenBy,
    ground: null,
    superseding: null,
  }))
  await openRecord(ctx, child.id)
  await insertDoses(ctx, rows)
  record(ctx, 'create', 'youth-health.vaccination', child.id)
  return rows.map(({ id }) => id)
}
