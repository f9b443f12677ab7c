import { seal } from '../../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { ReaderId, SuspicionId } from '../suspicion.ts'

export async function insertReader(
  { db, municipality, keys, actor, now }: Ctx,
  suspicion: SuspicionId,
  { professional, reason }: { readonly professional: string; readonly reason: string },
): Promise<void> {
  await db
    .insertInto('reporting_code.reader')
    .values({
      municipality,
      id: newId<ReaderId>(),
      suspicion_id: suspicion,
      professional,
      named_by: actor.id,
      named_at: now,
      reason: seal(keys, reason),
    })
    .execute()
}

/** Removing who is removed already changes nothing. */
export async function removeReaderRow(
  { db, municipality, actor, now }: Ctx,
  suspicion: SuspicionId,
  reader: ReaderId,
): Promise<void> {
  await db
    .updateTable('reporting_code.reader')
    .set({ removed_by: actor.id, removed_at: now })
    .where('municipality', '=', municipality)
    .where('suspicion_id', '=', suspicion)
    .where('id', '=', reader)
    .where('removed_at', 'is', null)
    .execute()
}
