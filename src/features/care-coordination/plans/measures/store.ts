import { type GoalScale, goalScales } from '../../../../knowledge/plan/measures/scales.ts'
import { domains, type Version, versions } from '../../../../knowledge/plan/measures/self-reliance.ts'
import { type Audience, audiences } from '../../../../knowledge/plan/measures/who-sees.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { GoalId, ParticipantId, PlanId } from '../plan.ts'
import type { About, Measure, MeasureId } from './measure.ts'

/** Every measure of a plan, also those whose place was taken, by day. */
export async function findMeasures(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<readonly Measure[]> {
  const rows = await db
    .selectFrom('care_coordination.measure')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .orderBy('measured_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id as MeasureId,
    about: aboutFrom(row),
    value: row.value,
    on: row.measured_on,
    givenBy: row.given_by as ParticipantId,
    words: row.words,
    audience: oneOf(audiences, row.audience),
    replaces: row.replaces as MeasureId | null,
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by as ParticipantId,
  }))
}

type AboutColumns = {
  readonly kind: About['kind']
  readonly subject_id: string | null
  readonly version: Version | null
  readonly domain: string | null
  readonly goal_id: string | null
  readonly goal_scale: GoalScale | null
}

/** The table holds for each kind the columns that it needs, so a miss is a mistake of ours. */
function aboutFrom({ kind, subject_id, version, domain, goal_id, goal_scale }: AboutColumns): About {
  switch (kind) {
    case 'safety':
    case 'satisfaction':
      return { kind }
    case 'goal':
      return { kind, goal: (goal_id ?? '') as GoalId, scale: oneOf(goalScales, goal_scale ?? '') }
    case 'self-reliance':
      return {
        kind,
        subject: (subject_id ?? '') as ParticipantId,
        version: oneOf(versions, version ?? ''),
        domain: oneOf(domains, domain ?? ''),
      }
  }
}

export type MeasureRow = {
  readonly municipality: MunicipalityCode
  readonly id: MeasureId
  readonly plan_id: PlanId
  readonly value: number
  readonly measured_on: Temporal.PlainDate
  readonly given_by: ParticipantId
  readonly words: string
  readonly audience: Audience
  readonly replaces: MeasureId | null
  readonly reason: string
  readonly recorded_at: Temporal.Instant
  readonly recorded_by: ParticipantId
}

/** Which are there now: one whose place was taken by somebody else in the meantime takes none. */
export async function insertMeasures(
  db: Db,
  rows: readonly (MeasureRow & { readonly about: About })[],
): Promise<readonly MeasureId[]> {
  const inserted = await db
    .insertInto('care_coordination.measure')
    .values(rows.map(({ about, ...row }) => ({ ...row, ...columnsOf(about) })))
    .onConflict(conflict => conflict.columns(['municipality', 'replaces']).doNothing())
    .returning('id')
    .execute()
  return inserted.map(row => row.id as MeasureId)
}

function columnsOf(about: About): AboutColumns {
  const none = { subject_id: null, version: null, domain: null, goal_id: null, goal_scale: null }
  switch (about.kind) {
    case 'safety':
    case 'satisfaction':
      return { kind: about.kind, ...none }
    case 'goal':
      return { ...none, kind: about.kind, goal_id: about.goal, goal_scale: about.scale }
    case 'self-reliance': {
      const { kind, subject, version, domain } = about
      return { ...none, kind, subject_id: subject, version, domain }
    }
  }
}
