/**
 * A youth doctor and an administrator approve a list of records; with the second of them the records are destroyed, whole, and a report
 * stays. Who changed, was kept longer or is no longer due in the meantime is left out and lives on.
 */
import { createHash } from 'node:crypto'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import type { Approval, Candidate, Destroyed, Proposal, Report } from './destruction.ts'
import { dueRecords } from './expire-records.ts'
import { getProposal } from './get-proposal.ts'
import { approvalStanding, isApproved } from './rules.ts'
import { destroyRecords, insertApproval, insertReport, lockProposal } from './store.ts'

export type Approved =
  | { readonly kind: 'approved' }
  | { readonly kind: 'destroyed'; readonly report: Report }
  | { readonly kind: 'refused'; readonly because: 'approved-before' | 'same-person' | 'carried-out' }

export async function approveDestruction(ctx: Ctx, { id }: Proposal): Promise<Approved> {
  if (!may.approveDestruction(ctx.actor)) throw new NotAllowed('youth-health.destruction')
  // Two who approve at once would each see one approval, and nobody would ever carry the list out.
  await lockProposal(ctx.db, id)
  const proposal = await getProposal(ctx, id)
  const standing = approvalStanding(proposal, ctx.actor)
  if (standing.kind === 'refused') return standing
  await insertApproval(ctx, proposal.id, standing.as)
  record(ctx, 'change', 'youth-health.destruction', null, proposal.id)
  const approval: Approval = { as: standing.as, by: ctx.actor.id, byName: ctx.actor.name, at: ctx.now }
  if (!isApproved([...proposal.approvals, approval])) return { kind: 'approved' }
  return { kind: 'destroyed', report: await carryOut(ctx, proposal) }
}

async function carryOut(ctx: Ctx, { id, candidates }: Proposal): Promise<Report> {
  const due = await dueRecords(ctx)
  const going = candidates.filter(one => due.some(other => other.child === one.child))
  const rowsByTable = await destroyRecords(
    ctx.db,
    id,
    going.map(one => one.child),
  )
  const report: Report = {
    destroyedAt: ctx.now,
    records: going.length,
    leftOut: candidates.length - going.length,
    rowsByTable,
    destroyed: going.map(destroyedFrom),
  }
  await insertReport(ctx, id, report)
  for (const { child } of going) record(ctx, 'delete', 'youth-health.record', child, id)
  return report
}

const destroyedFrom = ({ child, lastChangedOn, keptUntil, because }: Candidate): Destroyed => ({
  reference: referenceOf(child),
  lastChangedOn: lastChangedOn.toString(),
  keptUntil: keptUntil.toString(),
  because,
})

/** Who holds the id of a child can look it up; from the reference nobody finds the child. */
export const referenceOf = (child: string): string => createHash('sha256').update(child).digest('hex').slice(0, 32)
