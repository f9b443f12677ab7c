/** What stands on the page where a child gets a place: what it is for, the place it has, and where there is room. */
import { contactMoments, type MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type MomentsOf, momentsOf } from '../../consultation/moments/moments-of.ts'
import { type RecordPage, recordPage } from '../../record/record-page.ts'
import { horizon } from '../sessions/sessions-page.ts'
import { findSessions } from '../sessions/store.ts'
import type { Planned } from './planned-contact.ts'
import { givenPlaces, type Proposal, propose, standingFor } from './rules.ts'
import { findPlannedIn, findPlannedOfEach } from './store.ts'

export type PlanningShown = {
  readonly page: RecordPage
  readonly moment: MomentCode
  readonly moments: MomentsOf
  readonly standing: Planned | null
  readonly earlier: readonly Planned[]
  readonly proposals: readonly Proposal[]
}

/** More sessions than this are not compared by anybody. */
const mostProposed = 6

export async function planningPage(
  ctx: Ctx,
  childId: string,
  asked: { readonly moment: string | null; readonly session: string | null },
): Promise<PlanningShown> {
  const page = await recordPage(ctx, childId)
  const { id } = page.child
  const moments = await momentsOf(ctx, page.child)
  const planned = (await findPlannedOfEach(ctx.db, ctx.municipality, [id])).get(id) ?? []
  record(ctx, 'read', 'youth-health.planned-contact', id)
  const moment = contactMoments.find(({ code }) => code === asked.moment)?.code ?? moments.next?.moment.code ?? '22'
  const window = moments.moments.find(one => one.moment.code === moment)?.window ?? null
  const days = { from: ctx.today, to: laterOf(ctx.today.add(horizon), window?.to ?? ctx.today) }
  const sessions = await findSessions(ctx.db, ctx.municipality, days)
  const given = givenPlaces(
    await findPlannedIn(
      ctx.db,
      ctx.municipality,
      sessions.map(session => session.id),
    ),
  )
  const all = propose(sessions, given, window, ctx.today)
  const proposals = asked.session === null ? all : all.filter(({ session }) => session.id === asked.session)
  const standing = standingFor(planned, moment, ctx.today) ?? null
  const earlier = planned.filter(one => one !== standing)
  return { page, moment, moments, standing, earlier, proposals: proposals.slice(0, mostProposed) }
}

const laterOf = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other
