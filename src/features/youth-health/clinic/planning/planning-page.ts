/** What stands on the page where a child gets a place: what it is for, the place it has, and where there is room. */

import type { DayWindow } from '../../../../knowledge/contact-moments/age-window.ts'
import { contactMoments, type MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { momentsOf } from '../../consultation/moments/moments-of.ts'
import { type RecordPage, recordPage } from '../../record/record-page.ts'
import { horizon } from '../sessions/sessions-page.ts'
import { findSessions } from '../sessions/store.ts'
import type { Planned } from './planned-contact.ts'
import { givenPlaces, heldOn, isStanding, type Proposal, propose, standingFor } from './rules.ts'
import { findPlannedIn, findPlannedOfEach } from './store.ts'

export type PlanningShown = {
  readonly page: RecordPage
  readonly moment: MomentCode
  /** What the child can come for: not what was held, except the moment that was asked for. */
  readonly choices: readonly { readonly code: MomentCode; readonly label: string }[]
  /** When the moment was held: then it has no places to choose from. */
  readonly held: Temporal.PlainDate | null
  readonly window: DayWindow | null
  readonly standing: Planned | null
  /** Its other places, each with whether it is still to come. */
  readonly others: readonly { readonly planned: Planned; readonly stands: boolean }[]
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
  const { moments, next } = await momentsOf(ctx, page.child)
  const planned = (await findPlannedOfEach(ctx.db, ctx.municipality, [id])).get(id) ?? []
  record(ctx, 'read', 'youth-health.planned-contact', id)
  const moment = contactMoments.find(({ code }) => code === asked.moment)?.code ?? next?.moment.code ?? '22'
  const window = moments.find(one => one.moment.code === moment)?.window ?? null
  const days = { from: ctx.today, to: laterOf(ctx.today.add(horizon), window?.to ?? ctx.today) }
  const all = await proposalsIn(ctx, days, window)
  const proposals = asked.session === null ? all : all.filter(({ session }) => session.id === asked.session)
  const standing = standingFor(planned, moment, ctx.today) ?? null
  return {
    page,
    moment,
    choices: contactMoments.filter(({ code }) => code === moment || heldOn(moments, code) === null),
    held: heldOn(moments, moment),
    window,
    standing,
    others: planned.filter(one => one !== standing).map(one => ({ planned: one, stands: isStanding(one, ctx.today) })),
    proposals: proposals.slice(0, mostProposed),
  }
}

type Days = Parameters<typeof findSessions>[2]

async function proposalsIn(ctx: Ctx, days: Days, window: DayWindow | null): Promise<readonly Proposal[]> {
  const sessions = await findSessions(ctx.db, ctx.municipality, days)
  const ids = sessions.map(({ id }) => id)
  const given = givenPlaces(await findPlannedIn(ctx.db, ctx.municipality, ids))
  return propose(sessions, given, window, ctx.today)
}

const laterOf = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other
