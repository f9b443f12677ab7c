import { type Child, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { setRetention } from '../retention/set-retention.ts'
import { findRetention } from '../retention/store.ts'
import { approveDestruction } from './approve-destruction.ts'
import { parseApproval, parseRetention } from './destruction.form.ts'
import type { Proposal } from './destruction.ts'
import { getProposal } from './get-proposal.ts'
import { ListPage } from './list.view.tsx'
import { ListsPage } from './lists.view.tsx'
import { approvalStanding } from './rules.ts'
import { findProposals } from './store.ts'
import { text } from './text.ts'

export const destruction = router('professional')

destruction.get('/beheer/vernietiging', may.approveDestruction, async (ctx, { query }) =>
  page(text.title, await listsPage(ctx, { done: query.has('bewaard') ? text.setting.saved : null })),
)

destruction.post('/beheer/vernietiging', may.configure, async (ctx, { form }) => {
  const parsed = parseRetention(form)
  if (!parsed.ok) return invalid(text.title, await listsPage(ctx, parsed))
  await setRetention(ctx, parsed.value)
  return see('/beheer/vernietiging?bewaard')
})

destruction.get('/beheer/vernietiging/:lijst', may.approveDestruction, async (ctx, { params, query }) => {
  const proposal = await getProposal(ctx, params.lijst ?? '')
  return page(text.title, await listPage(ctx, proposal, { justApproved: query.has('goedgekeurd') }))
})

destruction.post('/beheer/vernietiging/:lijst', may.approveDestruction, async (ctx, { params, form }) => {
  const proposal = await getProposal(ctx, params.lijst ?? '')
  const parsed = parseApproval(form)
  if (!parsed.ok) return invalid(text.title, await listPage(ctx, proposal, parsed))
  const approved = await approveDestruction(ctx, proposal)
  switch (approved.kind) {
    case 'approved':
      return see(`/beheer/vernietiging/${proposal.id}?goedgekeurd`)
    case 'destroyed':
      return see(`/beheer/vernietiging/${proposal.id}`)
    case 'refused':
      return stale(text.title, await listPage(ctx, proposal, { faults: { sure: text.list.refused[approved.because] } }))
  }
})

type Shown = { readonly done?: string | null; readonly faults?: Faults; readonly typed?: Typed }

async function listsPage(ctx: Ctx, { done = null, faults = {}, typed = {} }: Shown): Promise<Html> {
  const [lists, retention] = await Promise.all([
    findProposals(ctx.db, ctx.municipality),
    findRetention(ctx.db, ctx.municipality),
  ])
  record(ctx, 'read', 'youth-health.destruction', null)
  return ListsPage({ lists, retention, maySet: may.configure(ctx.actor), done, faults, typed })
}

type Asked = { readonly justApproved?: boolean; readonly faults?: Faults }

async function listPage(ctx: Ctx, proposal: Proposal, { justApproved = false, faults = {} }: Asked): Promise<Html> {
  record(ctx, 'read', 'youth-health.destruction', null, proposal.id)
  const names = await namesFor(ctx, proposal)
  const standing = approvalStanding(proposal, ctx.actor)
  return ListPage({ proposal, names, standing, justApproved, faults })
}

/** Who reads records sees whose they are; each of them is a reading. */
async function namesFor(ctx: Ctx, { candidates }: Proposal): Promise<ReadonlyMap<string, Child>> {
  if (!may.readRecord(ctx.actor)) return new Map()
  const children = await getChildren(
    ctx,
    candidates.map(one => one.child),
  )
  for (const { id } of children) record(ctx, 'read', 'people.child', id)
  return new Map(children.map(child => [child.id, child]))
}
