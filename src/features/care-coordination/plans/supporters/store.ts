import type { Db } from '../../../../platform/db/connect.ts'
import type { ParticipantId, PlanId } from '../plan.ts'

export async function insertInvitation(
  db: Db,
  row: {
    readonly municipality: string
    readonly participant_id: ParticipantId
    readonly plan_id: PlanId
    readonly email: string
    readonly agreed_by: ParticipantId
    readonly invited_at: Temporal.Instant
    readonly invited_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.supporter_invitation').values(row).execute()
}
