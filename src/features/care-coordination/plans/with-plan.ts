/** What every route about one plan does first: open it, for who may; and refuse writing in a plan that is closed. */
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, page, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import type { Asked, Handler } from '../../../platform/web/router.ts'
import { openPlan, type Seat, takeSeat } from './open-plan.ts'
import { ClosedMeanwhilePage } from './plan-frame.view.tsx'
import { text } from './text.ts'

type AtTheTable = (ctx: Ctx, seat: Seat, asked: Asked) => Promise<Answer> | Answer

export const reads =
  (handle: AtTheTable): Handler =>
  async (ctx, asked) =>
    handle(ctx, await openPlan(ctx, asked.params.id ?? ''), asked)

/** Who writes while somebody else closes the plan gets all typed words back. */
export const writes =
  (handle: AtTheTable): Handler =>
  async (ctx, asked) => {
    const seat = await takeSeat(ctx, asked.params.id ?? '')
    if (seat.plan.closure === null) return handle(ctx, seat, asked)
    const { version: _, ...typed } = typedWords(asked.form)
    return stale(text.closedMeanwhile.title, ClosedMeanwhilePage({ back: baseOf(asked), typed }))
  }

/** A form page; in a closed plan there is nothing to fill in, so the plan itself is shown as closed. */
export const readsToWrite =
  (handle: AtTheTable): Handler =>
  async (ctx, asked) => {
    const seat = await openPlan(ctx, asked.params.id ?? '')
    if (seat.plan.closure === null) return handle(ctx, seat, asked)
    return page(text.closedMeanwhile.title, ClosedMeanwhilePage({ back: baseOf(asked), typed: {} }))
  }

/** The plan's own page: '/plannen/…' for professionals, '/mijn/plannen/…' for the family. */
export const baseOf = ({ path }: Asked): string => /^(?:\/mijn)?\/plannen\/[^/]+/.exec(path)?.[0] ?? '/plannen'
