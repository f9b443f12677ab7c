import { seal, unseal } from '../../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { SummaryId, SuspicionId } from '../suspicion.ts'
import type { Summary } from './summary.ts'

type Asked = { readonly suspicion: SuspicionId } | { readonly shownTo: string }

/** Those of a file, or those for somebody of a family: the database shows the first to who reads the file, the second to whom they are for. */
export async function findSummaries({ db, municipality, keys }: Ctx, asked: Asked): Promise<readonly Summary[]> {
  const rows = await db
    .selectFrom('reporting_code.family_summary')
    .selectAll()
    .where('municipality', '=', municipality)
    .where(query =>
      'suspicion' in asked ? query('suspicion_id', '=', asked.suspicion) : query('shown_to', '=', asked.shownTo),
    )
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as SummaryId,
    shownTo: row.shown_to,
    words: unseal(keys, row.words),
    visibleFrom: row.visible_from,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    closed: row.closed_at !== null,
  }))
}

export type NewSummary = { readonly shownTo: string; readonly words: string; readonly visibleFrom: Temporal.PlainDate }

export async function insertSummary(
  { db, municipality, keys, actor, now }: Ctx,
  suspicion: SuspicionId,
  { shownTo, words, visibleFrom }: NewSummary,
): Promise<void> {
  await db
    .insertInto('reporting_code.family_summary')
    .values({
      municipality,
      id: newId<SummaryId>(),
      suspicion_id: suspicion,
      shown_to: shownTo,
      words: seal(keys, words),
      visible_from: visibleFrom,
      decided_by: actor.id,
      decided_at: now,
    })
    .execute()
}

export async function closeSummaryRow(
  { db, municipality, actor, now }: Ctx,
  suspicion: SuspicionId,
  summary: SummaryId,
): Promise<void> {
  await db
    .updateTable('reporting_code.family_summary')
    .set({ closed_by: actor.id, closed_at: now })
    .where('municipality', '=', municipality)
    .where('suspicion_id', '=', suspicion)
    .where('id', '=', summary)
    .where('closed_at', 'is', null)
    .execute()
}
