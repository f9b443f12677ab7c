/** The reporter advises the college on a request about the own report, and reads what was decided. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId, newId } from '../../../../platform/new-id.ts'
import { insertAdvice, lockChild } from './entries/store.ts'
import type { Advice, RequestView } from './request.ts'
import { findDecidedRequests, findOpenRequests, findRequest } from './store.ts'
import { viewsOf } from './views-of.ts'

/** What this reporter has to advise on, and the decisions about the own reports; each with the own advice. */
export type ReporterRequest = RequestView & { readonly mine: Advice | null }

/** Those that wait for advice first; decisions of the last two months after them. */
export async function reporterRequests(ctx: Ctx): Promise<readonly ReporterRequest[]> {
  const open = await viewsOf(ctx, await findOpenRequests(ctx.db, ctx.municipality))
  const since = ctx.today.subtract({ months: 2 })
  const decided = (await findDecidedRequests(ctx.db, ctx.municipality, 500)).filter(
    ({ decision }) => decision?.reporters.includes(ctx.actor.id) && Temporal.PlainDate.compare(decision.on, since) >= 0,
  )
  const views = [...open, ...(await viewsOf(ctx, decided))].filter(view => isMine(ctx, view))
  for (const child of new Set(views.map(view => view.child.id))) record(ctx, 'read', 'signalling.request', child)
  return views.map(view => ({ ...view, mine: adviceOf(ctx, view) }))
}

export async function getReporterRequest(ctx: Ctx, id: string): Promise<ReporterRequest> {
  const request = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  const [view] = request ? await viewsOf(ctx, [request]) : []
  if (!view) throw new NotFound(`request ${id}`)
  if (!isMine(ctx, view)) throw new NotAllowed('signalling.request', view.child.id)
  record(ctx, 'read', 'signalling.request', view.child.id)
  return { ...view, mine: adviceOf(ctx, view) }
}

/** A request that still waits for the other of the family is nobody's business yet. */
function isMine({ actor, municipality }: Ctx, { request, reports, standing }: RequestView): boolean {
  if (standing.kind === 'decided') return request.decision?.reporters.includes(actor.id) ?? false
  return (
    standing.kind === 'open' &&
    reports.some(({ reporter }) => reporter.id === actor.id && reporter.municipality === municipality)
  )
}

const adviceOf = ({ actor }: Ctx, { request }: RequestView): Advice | null =>
  request.advice.find(({ by }) => by === actor.id) ?? null

export type Advising =
  | { readonly kind: 'advised' }
  /** Other advice was given meanwhile, in another window. */
  | { readonly kind: 'stale'; readonly newer: Advice }
  | { readonly kind: 'refused'; readonly because: 'decided' }

/** `readAfter`: the moment of the advice that was read before writing this; empty when there was none. */
export async function adviseOnRequest(
  ctx: Ctx,
  id: string,
  { advice, words }: Pick<Advice, 'advice' | 'words'>,
  readAfter: string,
): Promise<Advising> {
  await lockChild(ctx.db, (await getReporterRequest(ctx, id)).child.id)
  const { request, child, standing, mine } = await getReporterRequest(ctx, id)
  if (standing.kind !== 'open') return { kind: 'refused', because: 'decided' }
  if (mine && mine.at.toString() !== readAfter) return { kind: 'stale', newer: mine }
  const entry = { id: newId<string>(), advice, words, at: ctx.now, by: ctx.actor.id }
  await insertAdvice(ctx.db, ctx.municipality, request.id, entry)
  record(ctx, 'create', 'signalling.request-advice', child.id)
  return { kind: 'advised' }
}
