/**
 * A concern that no longer waits: it is gone, help runs, or somebody else has it. A report in the index stands apart from this.
 * What was sent to the centre is closed there, with an answer.
 */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { sentConcerns } from '../triage/look-up.ts'
import type { Outcome } from './concern.ts'
import { getConcern } from './look-up.ts'
import { insertClosure } from './store.ts'

export async function closeConcern(ctx: Ctx, id: string, outcome: Outcome): Promise<void> {
  const concern = await getConcern(ctx, id)
  if ((await sentConcerns(ctx, [concern])).has(concern.id)) throw new NotAllowed('signalling.concern', concern.childId)
  await insertClosure(ctx.db, {
    municipality: ctx.municipality,
    concern_id: concern.id,
    closed_at: ctx.now,
    closed_by: ctx.actor.id,
    outcome,
  })
  record(ctx, 'change', 'signalling.concern', concern.childId, outcome)
}
