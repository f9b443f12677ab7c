/** The requests a youth or parent sees, and what they do with them. */
import { partyOf, seesRequest } from '../../../../knowledge/referral-index/requests.ts'
import { type Child, getChild, type PersonId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { type Shown, shownTo } from '../shown.ts'
import { tellCollege, tellPerson } from '../tell.ts'
import { join } from './ask.ts'
import { insertEnd, lockChild } from './entries/store.ts'
import { type FamilyRequest, waitsForReader } from './family-request.ts'
import type { Request, RequestId, RequestView } from './request.ts'
import { findRequest, findRequestsAbout } from './store.ts'
import { viewsOf } from './views-of.ts'

/** About this youth, newest first. `shown` is what who looks sees of the reports. */
export async function familyRequests(ctx: Ctx, child: Child, shown: Shown): Promise<readonly FamilyRequest[]> {
  if (partyOf(shown.relative) === null) return []
  const requests = await findRequestsAbout(ctx.db, ctx.municipality, child.id)
  const seen = (await viewsOf(ctx, requests)).flatMap(view => seenBy(ctx, view, shown) ?? [])
  if (seen.length > 0) record(ctx, 'read', 'signalling.request', child.id, `${seen.length}`)
  return seen
}

export type RequestToJoin = { readonly id: RequestId; readonly until: Temporal.PlainDate }

/** Those about this youth that wait for the word of whoever asks. */
export async function requestsToJoin(ctx: Ctx, child: Child): Promise<readonly RequestToJoin[]> {
  if ((await findRequestsAbout(ctx.db, ctx.municipality, child.id)).length === 0) return []
  const requests = await familyRequests(ctx, child, await shownTo(ctx, ctx.actor.id, child))
  return requests
    .filter(waitsForReader)
    .flatMap(({ request, standing }) =>
      standing.kind === 'waits-for' ? { id: request.id, until: standing.until } : [],
    )
}

/** Throws NotAllowed for who did not ask and is not asked to join. */
export async function getFamilyRequest(ctx: Ctx, id: string): Promise<FamilyRequest> {
  const request = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  if (!request) throw new NotFound(`request ${id}`)
  const seen = await seenNow(ctx, request)
  record(ctx, 'read', 'signalling.request', seen.child.id)
  return seen
}

async function seenNow(ctx: Ctx, request: Request): Promise<FamilyRequest> {
  const child = await getChild(ctx, request.childId)
  const shown = await shownTo(ctx, ctx.actor.id, child)
  const [view] = await viewsOf(ctx, [request])
  const seen = view && seenBy(ctx, view, shown)
  if (!seen) throw new NotAllowed('signalling.request', child.id)
  return seen
}

function seenBy(ctx: Ctx, view: RequestView, shown: Shown): FamilyRequest | undefined {
  const { request, child, standing } = view
  const shownIds: ReadonlySet<string> = new Set(shown.reports.map(report => report.id))
  const sight = {
    relative: shown.relative,
    hasAsked: request.voices.some(voice => voice.person === ctx.actor.id),
    standing,
    birth: child.birth.on,
    isShown: request.report === null ? shown.isTold : shownIds.has(request.report),
  }
  if (!seesRequest(sight, ctx.today)) return undefined
  const reports = view.reports.filter(report => shownIds.has(report.id))
  return { request, child, standing, relative: shown.relative, hasAsked: sight.hasAsked, reports }
}

export type Joining = { readonly kind: 'joined' } | { readonly kind: 'refused'; readonly because: 'waits-no-longer' }

export async function joinRequest(ctx: Ctx, id: string): Promise<Joining> {
  const first = await getFamilyRequest(ctx, id)
  await lockChild(ctx.db, first.child.id)
  const request = await findRequest(ctx.db, ctx.municipality, id)
  if (!request) throw new NotFound(`request ${id}`)
  if (request.voices.some(voice => voice.person === ctx.actor.id)) return { kind: 'joined' }
  const [view] = await viewsOf(ctx, [request])
  const party = partyOf(first.relative)
  if (view?.standing.kind !== 'waits-for' || view.standing.party !== party)
    return { kind: 'refused', because: 'waits-no-longer' }
  const voice = { party, person: ctx.actor.id as PersonId, on: ctx.today, identityChecked: '' }
  await join(ctx, first.child, request, voice)
  return { kind: 'joined' }
}

export type TakingBack = { readonly kind: 'withdrawn' } | { readonly kind: 'refused'; readonly because: 'not-open' }

/** Everyone who asked can take it back; the others who asked hear. */
export async function withdrawRequest(ctx: Ctx, id: string): Promise<TakingBack> {
  const { child, hasAsked } = await getFamilyRequest(ctx, id)
  if (!hasAsked) throw new NotAllowed('signalling.request', child.id)
  await lockChild(ctx.db, child.id)
  const { request, standing } = await getFamilyRequest(ctx, id)
  if (standing.kind === 'withdrawn') return { kind: 'withdrawn' }
  if (standing.kind !== 'open' && standing.kind !== 'waits-for') return { kind: 'refused', because: 'not-open' }
  await insertEnd(ctx.db, {
    municipality: ctx.municipality,
    request_id: request.id,
    because: 'withdrawn',
    ended_at: ctx.now,
    ended_by: ctx.actor.id,
  })
  record(ctx, 'change', 'signalling.request', child.id, 'withdrawn')
  for (const { person } of request.voices)
    if (person !== ctx.actor.id) await tellPerson(ctx, child.id, person, 'request')
  if (standing.kind === 'open') await tellCollege(ctx, child.id)
  return { kind: 'withdrawn' }
}
