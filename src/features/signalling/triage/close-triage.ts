/** The centre is ready with a concern: only after a decision, and never without words for the sender. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Outcome } from '../concerns/concern.ts'
import { insertClosure } from '../concerns/store.ts'
import { answerSender } from './answer-sender.ts'
import { getTriageToDecide } from './look-up.ts'

export type Closing =
  | { readonly kind: 'closed' }
  | { readonly kind: 'refused'; readonly because: 'not-decided' | 'not-answered' }

/** @param words for the sender; may be empty when the sender was answered before */
export async function closeTriage(
  ctx: Ctx,
  id: string,
  { outcome, words }: { readonly outcome: Outcome; readonly words: string },
): Promise<Closing> {
  const { concern, child, decision, answers } = await getTriageToDecide(ctx, id)
  if (!decision) return { kind: 'refused', because: 'not-decided' }
  if (answers.length === 0 && words === '') return { kind: 'refused', because: 'not-answered' }
  if (words !== '') await answerSender(ctx, id, words)
  await insertClosure(ctx.db, {
    municipality: ctx.municipality,
    concern_id: concern.id,
    closed_at: ctx.now,
    closed_by: ctx.actor.id,
    outcome,
  })
  record(ctx, 'change', 'signalling.concern', child, outcome)
  return { kind: 'closed' }
}
