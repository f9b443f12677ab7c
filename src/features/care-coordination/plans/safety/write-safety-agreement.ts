/** What the family agreed on for when it gets tense at home. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { mustWrite, recordPlan, type Seat } from '../open-plan.ts'
import type { ParticipantId, SafetyAgreement, SafetyAgreementId } from '../plan.ts'
import { insertSafetyAgreement, insertSafetyAgreementEnd } from './store.ts'

export type NewSafetyAgreement = {
  readonly atSign: string
  readonly agreed: string
  readonly watchedBy: ParticipantId | null
}

export async function writeSafetyAgreement(
  ctx: Ctx,
  seat: Seat,
  agreement: NewSafetyAgreement,
): Promise<SafetyAgreementId> {
  mustWrite(seat, 'safety')
  const id = newId<SafetyAgreementId>()
  await insertSafetyAgreement(ctx.db, {
    municipality: ctx.municipality,
    id,
    plan_id: seat.plan.id,
    at_sign: agreement.atSign,
    agreed: agreement.agreed,
    watched_by: agreement.watchedBy,
    written_at: ctx.now,
    written_by: seat.me.id,
  })
  recordPlan(ctx, 'create', 'care-coordination.safety-agreement', seat)
  return id
}

/** It holds no more; it stays to be read, with the reason. */
export async function endSafetyAgreement(
  ctx: Ctx,
  seat: Seat,
  { agreement, reason }: { readonly agreement: SafetyAgreement; readonly reason: string },
): Promise<void> {
  mustWrite(seat, 'safety')
  await insertSafetyAgreementEnd(ctx.db, {
    municipality: ctx.municipality,
    agreement_id: agreement.id,
    ended_at: ctx.now,
    ended_by: seat.me.id,
    reason,
  })
  recordPlan(ctx, 'change', 'care-coordination.safety-agreement', seat)
}
