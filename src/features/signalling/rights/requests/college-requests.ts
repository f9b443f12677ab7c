/** Requests as the college handles them: who asks what, about which report, by when. The concern is in none of it. */
import { getProfessional } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { StoredReport } from '../../referral-index/stored-report.ts'
import { shownTo } from '../shown.ts'
import { insertDecision, insertExtension, lockChild } from './entries/store.ts'
import { namesAround } from './people-of.ts'
import { removeForRight } from './remove-for-right.ts'
import type { Decision, NewDecision, RequestView } from './request.ts'
import { findDecidedRequests, findOpenRequests, findRequest } from './store.ts'
import { tellDecision, tellExtension } from './tell-outcome.ts'
import { viewsOf } from './views-of.ts'

export type CollegeRequest = RequestView & {
  /** By id: the youth and who cares for it today. */
  readonly names: ReadonlyMap<string, string>
  /** Reports that somebody who asks is not shown (yet): of these nothing goes into an answer. */
  readonly hiddenFromAskers: readonly StoredReport[]
  /** Reporters who work here and did not advise yet. */
  readonly missingAdvice: readonly { readonly id: string; readonly name: string; readonly organisation: string }[]
  readonly decidedBy: string | null
}

export type CollegeList = { readonly open: readonly RequestView[]; readonly decided: readonly RequestView[] }

/** What waits, soonest answer first; and what was decided last. */
export async function collegeRequests(ctx: Ctx): Promise<CollegeList> {
  const open = await viewsOf(ctx, await findOpenRequests(ctx.db, ctx.municipality))
  const decided = await viewsOf(ctx, await findDecidedRequests(ctx.db, ctx.municipality, 50))
  for (const { child } of [...open, ...decided]) record(ctx, 'read', 'signalling.request', child.id)
  const running = open.filter(({ standing }) => standing.kind === 'open' || standing.kind === 'waits-for')
  return { open: running.toSorted((one, other) => lastDay(one).localeCompare(lastDay(other))), decided }
}

/** What waits for the other to join comes after what waits for the college. */
const lastDay = ({ standing }: RequestView): string =>
  standing.kind === 'open' ? standing.answerBy.toString() : `9${standing.kind === 'waits-for' ? standing.until : ''}`

export async function getCollegeRequest(ctx: Ctx, id: string): Promise<CollegeRequest> {
  const view = await getView(ctx, id)
  const { request, child, reports } = view
  record(ctx, 'read', 'signalling.request', child.id)
  return {
    ...view,
    names: await namesAround(ctx, child),
    hiddenFromAskers: await hiddenFromAskers(ctx, view),
    missingAdvice: reportersOf(reports).filter(({ id }) => !request.advice.some(({ by }) => by === id)),
    decidedBy: request.decision && (await getProfessional(ctx, request.decision.by)).name,
  }
}

async function getView(ctx: Ctx, id: string): Promise<RequestView> {
  const request = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  const [view] = request ? await viewsOf(ctx, [request]) : []
  if (!view) throw new NotFound(`request ${id}`)
  return view
}

async function hiddenFromAskers(ctx: Ctx, { request, child, reports }: RequestView): Promise<readonly StoredReport[]> {
  const hidden = new Set<StoredReport>()
  for (const { person } of request.voices) {
    const shown = new Set<string>((await shownTo(ctx, person, child)).reports.map(({ id }) => id))
    for (const report of reports) if (!shown.has(report.id)) hidden.add(report)
  }
  return [...hidden]
}

const reportersOf = (reports: readonly StoredReport[]) => [
  ...new Map(
    reports.map(({ reporter: { id, name, organisation } }) => [id, { id, name, organisation: organisation.name }]),
  ).values(),
]

export type Extending = { readonly kind: 'extended' } | { readonly kind: 'refused'; readonly because: 'not-in-time' }

/** Once, two months longer, when the first month has not passed; who asked is told the reason (AVG 12 lid 3). */
export async function extendRequest(ctx: Ctx, id: string, reason: string): Promise<Extending> {
  const { request, child, standing } = await getView(ctx, id)
  if (standing.kind !== 'open' || !standing.mayExtend) return { kind: 'refused', because: 'not-in-time' }
  const isFirst = await insertExtension(ctx.db, {
    municipality: ctx.municipality,
    request_id: request.id,
    reason,
    extended_on: ctx.today,
    extended_by: ctx.actor.id,
  })
  if (!isFirst) return { kind: 'refused', because: 'not-in-time' }
  record(ctx, 'change', 'signalling.request', child.id, 'extended')
  await tellExtension(ctx, request)
  return { kind: 'extended' }
}

export type Deciding =
  | { readonly kind: 'decided' }
  /** Somebody else decided meanwhile. */
  | { readonly kind: 'stale'; readonly newer: Decision }
  | { readonly kind: 'refused'; readonly because: 'not-open' | 'advice-missing' }

export async function decideRequest(ctx: Ctx, id: string, decision: NewDecision): Promise<Deciding> {
  await lockChild(ctx.db, (await getView(ctx, id)).child.id)
  const view = await getView(ctx, id)
  const { request, child, reports, standing } = view
  if (request.decision) return { kind: 'stale', newer: request.decision }
  if (standing.kind !== 'open') return { kind: 'refused', because: 'not-open' }
  const reporters = reportersOf(reports).map(reporter => reporter.id)
  const isAdvised = reporters.every(reporter => request.advice.some(({ by }) => by === reporter))
  if (!isAdvised && decision.whyWithoutAdvice === '') return { kind: 'refused', because: 'advice-missing' }
  await insertDecision(ctx.db, ctx.municipality, request.id, {
    ...decision,
    whyWithoutAdvice: isAdvised ? '' : decision.whyWithoutAdvice,
    reporters,
    on: ctx.today,
    at: ctx.now,
    by: ctx.actor.id,
  })
  record(ctx, 'create', 'signalling.request-decision', child.id, decision.outcome)
  if (decision.outcome === 'granted' && request.wanted !== 'access')
    for (const report of reports) await removeForRight(ctx, child.id, report)
  await tellDecision(ctx, request, reporters)
  return { kind: 'decided' }
}
