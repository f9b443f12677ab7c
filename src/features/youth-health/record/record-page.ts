/** What every page of a record shows above its own part. */
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
import { childInCare } from './care-relation.ts'

export type RecordPage = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
  readonly mayShowBsn: boolean
  /** What can be done for the child outside its record. */
  readonly ways: readonly ChildWay[]
}

/** Begins every page of a record, and leaves its line in the log: throws unless the reader has a care relation with the child. */
export async function recordPage(ctx: Ctx, childId: string): Promise<RecordPage> {
  const child = await childInCare(ctx, childId)
  record(ctx, 'read', 'youth-health.record', child.id)
  const [guardians, households] = await Promise.all([guardiansOf(ctx, child.id), householdsOf(ctx, child.id)])
  const mays = { mayShowBsn: may.showBsn(ctx.actor), ways: childWays(ctx.actor, child) }
  return { child, guardians, households, today: ctx.today, ...mays }
}
