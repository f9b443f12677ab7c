/** What every page of a record shows above its own part. */
import { modulesOn } from '../../../centre/index.ts'
import { type RecordStanding, recordStanding } from '../../../knowledge/consent/record-standing.ts'
import {
  type Child,
  type ChildWay,
  childWays,
  type Guardian,
  guardiansOf,
  type Household,
  householdsOf,
} from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Alert } from './alerts/alert.ts'
import { standingAlerts } from './alerts/rules.ts'
import { findAlerts } from './alerts/store.ts'
import { type CareRelation, childIdFrom, inCare } from './care-relation.ts'

export type RecordPage = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
  readonly mayShowBsn: boolean
  /** What can be done for the child outside its record. */
  readonly ways: readonly ChildWay[]
  /** Allergies and what else must be seen at once, the most serious first. */
  readonly alerts: readonly Alert[]
  /** From the eighteenth birthday on nothing is added but a letter. */
  readonly standing: RecordStanding
  readonly relation: CareRelation
}

/**
 * Begins every page of a record, and leaves its line in the log: throws unless the reader has a care relation with the child.
 * Everything is asked at once, and beside it may travel whatever else is asked about the same child: nothing is shown when it throws.
 */
export async function recordPage(ctx: Ctx, childId: string): Promise<RecordPage> {
  const id = childIdFrom(childId)
  const [{ child, relation }, guardians, households, alerts, modules] = await Promise.all([
    inCare(ctx, id),
    guardiansOf(ctx, id),
    householdsOf(ctx, id),
    findAlerts(ctx.db, ctx.municipality, id),
    modulesOn(ctx),
  ])
  record(ctx, relation.kind === 'broken-glass' ? 'emergency' : 'read', 'youth-health.record', child.id)
  return {
    child,
    guardians,
    households,
    today: ctx.today,
    mayShowBsn: may.showBsn(ctx.actor),
    ways: childWays(ctx.actor, child, modules),
    alerts: standingAlerts(alerts),
    standing: recordStanding(child.birth.on, ctx.today),
    relation,
  }
}
