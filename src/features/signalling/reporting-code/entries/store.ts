import { z } from 'zod'
import { seal, unseal } from '../../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Kind, SuspicionId, Words } from '../suspicion.ts'

const typed = z.record(z.string(), z.string())

/** What the actor was typing in a form of this kind. */
export async function findDraft(ctx: Ctx, suspicion: SuspicionId, kind: Kind): Promise<Words | undefined> {
  const row = await ctx.db
    .selectFrom('reporting_code.draft')
    .select('words')
    .where('municipality', '=', ctx.municipality)
    .where('suspicion_id', '=', suspicion)
    .where('professional', '=', ctx.actor.id)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row && typed.parse(JSON.parse(unseal(ctx.keys, row.words)))
}

export async function upsertDraft(ctx: Ctx, suspicion: SuspicionId, kind: Kind, words: Words): Promise<void> {
  const kept = { words: seal(ctx.keys, JSON.stringify(words)), saved_at: ctx.now }
  const whose = { municipality: ctx.municipality, suspicion_id: suspicion, professional: ctx.actor.id, kind }
  await ctx.db
    .insertInto('reporting_code.draft')
    .values({ ...whose, ...kept })
    .onConflict(conflict =>
      conflict.columns(['municipality', 'suspicion_id', 'professional', 'kind']).doUpdateSet(kept),
    )
    .execute()
}

export async function deleteDraft(ctx: Ctx, suspicion: SuspicionId, kind: Kind): Promise<void> {
  await ctx.db
    .deleteFrom('reporting_code.draft')
    .where('municipality', '=', ctx.municipality)
    .where('suspicion_id', '=', suspicion)
    .where('professional', '=', ctx.actor.id)
    .where('kind', '=', kind)
    .execute()
}
