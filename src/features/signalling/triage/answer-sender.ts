/** The sender always hears what was done: in the own list of concerns, and by a mail that says to log in. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { getTriageToDecide } from './look-up.ts'
import { insertAnswer } from './store.ts'
import { tellProfessional } from './tell.ts'
import type { AnswerId } from './triage.ts'

export async function answerSender(ctx: Ctx, id: string, words: string): Promise<void> {
  const { concern, child } = await getTriageToDecide(ctx, id)
  await insertAnswer(ctx.db, {
    municipality: ctx.municipality,
    id: newId<AnswerId>(),
    concern_id: concern.id,
    words,
    answered_at: ctx.now,
    answered_by: ctx.actor.id,
  })
  record(ctx, 'create', 'signalling.answer', child)
  if (concern.notedBy !== ctx.actor.id) await tellProfessional(ctx, concern.notedBy, 'answered', child)
}
