/** What a page about a whole plan shows besides the plan: who works here, whom to call, what was just done. */
import { professionalsOf } from '../../../centre/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Seat } from './open-plan.ts'
import { actionIn, coordinatorOf, participantIn } from './rules.ts'
import { type Done, text } from './text.ts'

export async function boardParts(ctx: Ctx, { plan, me, children }: Seat, query: URLSearchParams) {
  const professionals = await professionalsOf(ctx)
  const asked = query.get('gedaan')
  const done = Object.keys(text.done).find((key): key is Done => key === asked) ?? null
  const moved = actionIn(plan, query.get('verzet') ?? '') ?? null
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  /** Whom the family can call about the plan. */
  const contact = lead && {
    name: lead.name,
    phone: professionals.find(one => one.id === lead.subject)?.phone ?? null,
  }
  return { plan, me, children, professionals, contact: contact ?? null, today: ctx.today, done, moved }
}
