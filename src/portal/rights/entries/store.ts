/** What is added to a request, each once. False when somebody else was first. */
import type { Party } from '../../../knowledge/consent/who-decides.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Outcome, RightRequest } from '../right-request.ts'

export async function insertVoice({ db, municipality, actor, now, today }: Ctx, request: string, party: Party) {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.right_voice')
    .values({ municipality, request_id: request, party, person_id: actor.id, on_day: today, recorded_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertExtension({ db, municipality, actor, today }: Ctx, request: string, reason: string) {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.right_extension')
    .values({ municipality, request_id: request, reason, extended_on: today, extended_by: actor.id })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export type NewDecision = {
  readonly outcome: Outcome
  readonly reason: string
  readonly carriedOutBy: string | null
}

export async function insertDecision(ctx: Ctx, request: string, { outcome, reason, carriedOutBy }: NewDecision) {
  const { db, municipality, actor, now, today } = ctx
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.right_decision')
    .values({
      municipality,
      request_id: request,
      outcome,
      reason,
      carried_out_by: carriedOutBy,
      decided_on: today,
      decided_at: now,
      decided_by: actor.id,
      decided_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertFulfilment({ db, municipality, actor, now }: Ctx, request: string, words: string) {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.right_fulfilment')
    .values({
      municipality,
      request_id: request,
      words,
      done_at: now,
      done_by: actor.id,
      done_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertEnd(
  { db, municipality, actor, now }: Ctx,
  request: string,
  because: NonNullable<RightRequest['endedBy']>,
): Promise<void> {
  await db
    .insertInto('portal.right_end')
    .values({ municipality, request_id: request, because, ended_at: now, ended_by: actor.name })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
