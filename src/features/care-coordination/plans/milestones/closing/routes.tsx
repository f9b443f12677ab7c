import { professionalsOf } from '../../../../../centre/index.ts'
import { may } from '../../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../../platform/web/form.ts'
import { router } from '../../../../../platform/web/router.ts'
import type { Seat } from '../../open-plan.ts'
import { mustCoordinate } from '../../participants/invite-participant.ts'
import { coordinatorOf, participantIn } from '../../rules.ts'
import { readsToWrite, writes } from '../../with-plan.ts'
import { closePlan } from '../close-plan.ts'
import { askedFor, noteSatisfaction, parseSatisfaction } from '../satisfaction.ts'
import { parseClosing } from './closing.form.ts'
import { ClosingPage } from './closing.view.tsx'
import { closingText } from './text.ts'

export const planClosing = router('professional')

planClosing.get(
  '/plannen/:id/afsluiting',
  may.workOnPlans,
  readsToWrite((ctx, seat) => {
    mustCoordinate(seat)
    return closingPage(ctx, page, seat, {})
  }),
)

planClosing.post(
  '/plannen/:id/afsluiting',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    mustCoordinate(seat)
    const parsed = parseClosing(form, seat.plan)
    const satisfied = parseSatisfaction(form, askedFor(seat, ctx.today))
    if (!parsed.ok) return closingPage(ctx, invalid, seat, parsed)
    if (!satisfied.ok) return closingPage(ctx, invalid, seat, satisfied)
    const closing = await closePlan(ctx, seat, parsed.value)
    if (closing.kind === 'closed') {
      await noteSatisfaction(ctx, seat, satisfied.value)
      return see(`/plannen/${closing.plan}?gedaan=afsluiting`)
    }
    const shown = { faults: { form: closingText.closedAlready }, typed: typedWords(form) }
    return closingPage(ctx, stale, seat, shown)
  }),
)

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

async function closingPage(ctx: Ctx, answer: typeof page, seat: Seat, { faults = {}, typed = {} }: Shown) {
  const props = { plan: seat.plan, asked: askedFor(seat, ctx.today), contact: await contactOf(ctx, seat) }
  const shown: Answer = answer(closingText.title, ClosingPage({ ...props, faults, typed }))
  return shown
}

/** 'Karim Bakker, 0299 123 456' */
async function contactOf(ctx: Ctx, { plan }: Seat): Promise<string> {
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  const professionals = await professionalsOf(ctx)
  const phone = professionals.find(one => one.id === lead?.subject)?.phone
  return [lead?.name, phone].filter(Boolean).join(', ')
}
