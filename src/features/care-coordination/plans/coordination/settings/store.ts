import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import { json } from '../../../../../platform/db/values.ts'
import { type CoordinationSetting, escalationShape, type NewSetting } from './setting.ts'

/** Everything that was ever set, the latest first: a few rows. */
export async function findSettings(db: Db, municipality: MunicipalityCode): Promise<readonly CoordinationSetting[]> {
  const rows = await db
    .selectFrom('care_coordination.coordination_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    rules: { neverLead: row.never_lead.split('\n').filter(Boolean), familyLeads: row.family_leads },
    stalled: {
      withoutCoordinatorDays: row.without_coordinator_days,
      evaluationDays: row.evaluation_days,
      lateActions: row.late_actions,
      lateDays: row.late_days,
      stillWeeks: row.still_weeks,
    },
    remind: { before: row.remind_before_days, after: row.remind_after_days },
    escalation: escalationShape.parse(row.escalation),
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertSetting(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
  { rules, stalled, remind, escalation, reason }: NewSetting,
): Promise<void> {
  await db
    .insertInto('care_coordination.coordination_setting')
    .values({
      ...row,
      never_lead: rules.neverLead.join('\n'),
      family_leads: rules.familyLeads,
      without_coordinator_days: stalled.withoutCoordinatorDays,
      evaluation_days: stalled.evaluationDays,
      late_actions: stalled.lateActions,
      late_days: stalled.lateDays,
      still_weeks: stalled.stillWeeks,
      remind_before_days: remind.before,
      remind_after_days: remind.after,
      escalation: json(escalation),
      reason,
    })
    .execute()
}
