/** What every page of a record shows above its own part. */
import { type Child, type Guardian, guardiansOf, type Household, householdsOf } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { childInCare } from './care-relation.ts'

export type RecordPage = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
  readonly mayShowBsn: boolean
}

/** Begins every page of a record: throws unless the reader has a care relation with the child. */
export async function recordPage(ctx: Ctx, childId: string): Promise<RecordPage> {
  const child = await childInCare(ctx, childId)
  const guardians = await guardiansOf(ctx, child.id)
  const households = await householdsOf(ctx, child.id)
  return { child, guardians, households, today: ctx.today, mayShowBsn: may.showBsn(ctx.actor) }
}
