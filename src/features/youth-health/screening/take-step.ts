/** What somebody does about a finding: look again by a day, refer, or close it with the reason. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { childInCare } from '../record/care-relation.ts'
import { openRecord } from '../record/open-record.ts'
import type { Finding, NewStep } from './finding.ts'
import { findFindings, insertStep } from './store.ts'

export type StepTaken = { readonly kind: 'taken' } | { readonly kind: 'closed-already' }

export async function takeStep(ctx: Ctx, childId: string, findingId: string, step: NewStep): Promise<StepTaken> {
  const finding = await getFinding(ctx, childId, findingId)
  await openRecord(ctx, finding.child)
  const stored = await insertStep(ctx, finding, step)
  if (stored === 'closed-already') return { kind: 'closed-already' }
  record(ctx, 'change', 'youth-health.finding', finding.child, step.kind)
  return { kind: 'taken' }
}

/** Throws NotFound for a finding of somebody else. */
export async function getFinding(ctx: Ctx, childId: string, findingId: string): Promise<Finding> {
  const child = await childInCare(ctx, childId)
  const all = await findFindings(ctx.db, ctx.municipality, child.id)
  const finding = all.find(({ id }) => id === findingId)
  if (!finding) throw new NotFound(`finding ${findingId}`)
  return finding
}
