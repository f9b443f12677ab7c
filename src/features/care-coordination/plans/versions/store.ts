import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { json } from '../../../../platform/db/values.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import { type Held, heldKept } from './held.ts'
import type { PlanVersion, Signature } from './plan-version.ts'

/** In order, each with what everybody said to it last; what it held is asked for apart. */
export async function findVersions(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<readonly PlanVersion[]> {
  const [rows, signatures] = await Promise.all([
    db
      .selectFrom('care_coordination.plan_version')
      .select(['number', 'revision', 'note', 'fixed_at', 'fixed_by'])
      .where('municipality', '=', municipality)
      .where('plan_id', '=', plan)
      .orderBy('number')
      .execute(),
    findSignatures(db, municipality, plan),
  ])
  return rows.map(row => ({
    number: row.number,
    revision: row.revision,
    note: row.note,
    fixedAt: row.fixed_at,
    fixedBy: row.fixed_by as ParticipantId,
    signatures: signatures.get(row.number) ?? [],
  }))
}

async function findSignatures(db: Db, municipality: MunicipalityCode, plan: PlanId) {
  const rows = await db
    .selectFrom('care_coordination.plan_signature')
    .distinctOn(['number', 'participant_id'])
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .orderBy('number')
    .orderBy('participant_id')
    .orderBy('ordinal', 'desc')
    .execute()
  const found = rows.map((row): Signature & { readonly number: number } => ({
    number: row.number,
    participant: row.participant_id as ParticipantId,
    ordinal: row.ordinal,
    answer: row.answer,
    remark: row.remark,
    manner: row.manner,
    on: row.answered_on,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by as ParticipantId,
  }))
  return Map.groupBy(found, signature => signature.number)
}

/** What a version held, all of it; undefined when there is no such version. */
export async function findHeld(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
  number: number,
): Promise<readonly Held[] | undefined> {
  const row = await db
    .selectFrom('care_coordination.plan_version')
    .select('held')
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && heldKept.parse(row.held)
}

/** False when somebody else laid this version before everyone at the same moment. */
export async function insertVersion(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly plan_id: PlanId
    readonly number: number
    readonly revision: number
    readonly held: readonly Held[]
    readonly note: string
    readonly fixed_at: Temporal.Instant
    readonly fixed_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.plan_version')
    .values({ ...row, held: json(row.held) })
    .onConflict(conflict => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when somebody wrote down another answer of the same person at the same moment. */
export async function insertSignature(
  db: Db,
  { participant, ordinal, answer, remark, manner, on, recordedAt, recordedBy }: Signature,
  version: { readonly municipality: MunicipalityCode; readonly plan_id: PlanId; readonly number: number },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.plan_signature')
    .values({
      ...version,
      ...{ participant_id: participant, ordinal, answer, remark, manner },
      ...{ answered_on: on, recorded_at: recordedAt, recorded_by: recordedBy },
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return inserted !== undefined
}
