import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import type { Proposal } from './destruction.ts'
import { approvalStanding } from './rules.ts'
import { findCandidates, findProposals } from './store.ts'

/** A list with who is on it, its approvals and its report. Throws NotFound. */
export async function getProposal(ctx: Ctx, id: string): Promise<Proposal> {
  const proposal = (await findProposals(ctx.db, ctx.municipality)).find(one => one.id === id)
  if (!proposal) throw new NotFound(`proposal ${id}`)
  const { count, ...rest } = proposal
  return { ...rest, candidates: count === 0 ? [] : await findCandidates(ctx.db, ctx.municipality, proposal.id) }
}

/** How many lists wait for the word of whoever asks. */
export async function listsToApprove(ctx: Ctx): Promise<number> {
  const lists = await findProposals(ctx.db, ctx.municipality)
  return lists.filter(list => list.count > 0 && approvalStanding(list, ctx.actor).kind === 'may-approve').length
}
