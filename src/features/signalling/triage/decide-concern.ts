/** The centre decides what is done with a concern; it may decide anew, and every decision stays. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { getTriageToDecide } from './look-up.ts'
import { insertDecision } from './store.ts'
import type { Decision, NewDecision } from './triage.ts'

export type Deciding = { readonly kind: 'decided' } | { readonly kind: 'stale'; readonly newer: Decision | null }

/** @param readAt the version of the decision that was on the page; 0 when there was none */
export async function decideConcern(ctx: Ctx, id: string, decision: NewDecision, readAt: number): Promise<Deciding> {
  const { concern, child, decision: newest } = await getTriageToDecide(ctx, id)
  if ((newest?.version ?? 0) !== readAt) return { kind: 'stale', newer: newest }
  const at = { municipality: ctx.municipality, concern_id: concern.id, version: readAt + 1 }
  const isFirst = await insertDecision(ctx.db, { ...at, decided_at: ctx.now, decided_by: ctx.actor.id }, decision)
  if (!isFirst) return { kind: 'stale', newer: (await getTriageToDecide(ctx, id)).decision }
  record(ctx, 'change', 'signalling.triage', child, decision.level)
  return { kind: 'decided' }
}
