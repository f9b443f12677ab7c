import { type Section, sections } from '../../../../knowledge/plan/sections.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { ParticipantId, PlanId } from '../plan.ts'

/** Somebody of the family opened or closed a section for a participant. */
export type SectionChoice = {
  readonly plan: PlanId
  readonly section: Section
  readonly participant: ParticipantId
  readonly opens: boolean
  readonly saidBy: ParticipantId
  readonly saidAt: Temporal.Instant
}

/** What each said last, per plan, section and participant. */
export async function findChoices(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<readonly SectionChoice[]> {
  if (plans.length === 0) return []
  const rows = await db
    .selectFrom('care_coordination.section_choice')
    .distinctOn(['plan_id', 'section', 'participant_id', 'said_by'])
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('plan_id')
    .orderBy('section')
    .orderBy('participant_id')
    .orderBy('said_by')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    plan: row.plan_id as PlanId,
    section: oneOf(sections, row.section),
    participant: row.participant_id as ParticipantId,
    opens: row.opens,
    saidBy: row.said_by as ParticipantId,
    saidAt: row.said_at,
  }))
}

export async function insertChoices(
  db: Db,
  rows: readonly {
    readonly municipality: string
    readonly id: string
    readonly plan_id: PlanId
    readonly section: Section
    readonly participant_id: ParticipantId
    readonly opens: boolean
    readonly said_by: ParticipantId
    readonly said_at: Temporal.Instant
    readonly recorded_by: ParticipantId
  }[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto('care_coordination.section_choice').values(rows).execute()
}
