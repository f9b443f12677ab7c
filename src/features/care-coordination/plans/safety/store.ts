import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ParticipantId, PlanId, SafetyAgreement, SafetyAgreementId } from '../plan.ts'

export async function findSafetyAgreements(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly SafetyAgreement[]>> {
  const rows = await db
    .selectFrom('care_coordination.safety_agreement as s')
    .leftJoin('care_coordination.safety_agreement_end as e', join =>
      join.onRef('e.municipality', '=', 's.municipality').onRef('e.agreement_id', '=', 's.id'),
    )
    .selectAll('s')
    .select(['e.ended_at', 'e.ended_by', 'e.reason'])
    .where('s.municipality', '=', municipality)
    .where('s.plan_id', 'in', plans)
    .orderBy('s.written_at')
    .orderBy('s.id')
    .execute()
  const found = rows.map(row => ({
    plan: row.plan_id,
    id: row.id as SafetyAgreementId,
    atSign: row.at_sign,
    agreed: row.agreed,
    watchedBy: row.watched_by as ParticipantId | null,
    writtenAt: row.written_at,
    writtenBy: row.written_by as ParticipantId,
    end:
      row.ended_at && row.ended_by
        ? { at: row.ended_at, by: row.ended_by as ParticipantId, reason: row.reason ?? '' }
        : null,
  }))
  return Map.groupBy(found, agreement => agreement.plan)
}

export async function insertSafetyAgreement(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: SafetyAgreementId
    readonly plan_id: PlanId
    readonly at_sign: string
    readonly agreed: string
    readonly watched_by: ParticipantId | null
    readonly written_at: Temporal.Instant
    readonly written_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.safety_agreement').values(row).execute()
}

export async function insertSafetyAgreementEnd(
  db: Db,
  row: {
    readonly municipality: string
    readonly agreement_id: SafetyAgreementId
    readonly ended_at: Temporal.Instant
    readonly ended_by: ParticipantId
    readonly reason: string
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.safety_agreement_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
