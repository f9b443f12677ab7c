/** What a page about a whole plan shows besides the plan: who works here, whom to call, what was just done. */
import { professionalsOf } from '../../../centre/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { lookAtPlan } from './changes/changes-since.ts'
import { hasEarlierPlan } from './continuing/continue-plan.ts'
import { joinRequestsFor } from './links/join.ts'
import { findFarewell } from './milestones/closing/store.ts'
import type { Seat } from './open-plan.ts'
import { actionIn, coordinatorOf, participantIn } from './rules.ts'
import { type Done, text } from './text.ts'

export async function boardParts(ctx: Ctx, seat: Seat, query: URLSearchParams) {
  const { plan, me, children } = seat
  const [professionals, { changes, revision }, farewell, requests] = await Promise.all([
    professionalsOf(ctx),
    lookAtPlan(ctx, seat),
    plan.closure ? findFarewell(ctx.db, ctx.municipality, plan.id) : null,
    joinRequestsFor(ctx, seat),
  ])
  const asked = query.get('gedaan')
  const done = Object.keys(text.done).find((key): key is Done => key === asked) ?? null
  const moved = actionIn(plan, query.get('verzet') ?? '') ?? null
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  /** Whom the family can call about the plan. */
  const contact = lead && {
    name: lead.name,
    phone: professionals.find(one => one.id === lead.subject)?.phone ?? null,
  }
  const news = { changes, revision, parts: new Set(changes.flatMap(({ part }) => part ?? [])) }
  /** Whether a new plan can go on from the last one. */
  const canContinue = plan.goals.length === 0 && (await hasEarlierPlan(ctx, seat))
  return {
    plan,
    me,
    children,
    farewell,
    canContinue,
    joinRequests: requests.length,
    news,
    professionals,
    contact: contact ?? null,
    today: ctx.today,
    done,
    moved,
  }
}
