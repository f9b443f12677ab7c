/** How many files of the reporting code ask their holder to look again: a number, and nothing of what is in them. */
import type { Ctx } from '../../../platform/ctx.ts'
import { actAs, findSuspicions } from './store.ts'
import { isHeldBy, type Suspicion } from './suspicion.ts'

export async function reportingCodeWork(ctx: Ctx): Promise<{ readonly due: number }> {
  await actAs(ctx)
  const all = await findSuspicions(ctx, null)
  return { due: all.filter(suspicion => asksToLook(suspicion, ctx.actor.id, ctx.today)).length }
}

/** A day has come on which its holder said to look again, or expects to hear. */
export const asksToLook = (suspicion: Suspicion, who: string, today: Temporal.PlainDate): boolean =>
  isHeldBy(suspicion, who) && suspicion.reminders.some(({ dueOn }) => Temporal.PlainDate.compare(dueOn, today) <= 0)
