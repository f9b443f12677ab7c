import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import type { Seat } from '../open-plan.ts'
import { mayDecide } from '../sight/who-sees-what.ts'
import { readStory } from '../story/read-story.ts'
import { baseOf, reads, writes } from '../with-plan.ts'
import { parseStep } from './group-plan.form.ts'
import { GroupPlanPage } from './group-plan.view.tsx'
import { mayStep, shareGroupPlan, takeStep } from './take-step.ts'
import { groupPlanText } from './text.ts'

export const planGroupPlan = bothShells()

planGroupPlan.get(
  '/eigen-plan',
  reads(async (ctx, seat, asked) => page(groupPlanText.title, await groupPlanPage(ctx, seat, asked))),
)
planGroupPlan.post('/eigen-plan', writes(step))
planGroupPlan.post('/eigen-plan/delen', writes(share))

async function step(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const parsed = parseStep(asked.form, ctx.today)
  if (!parsed.ok) return invalid(groupPlanText.title, await groupPlanPage(ctx, seat, asked, parsed))
  await takeStep(ctx, seat, parsed.value)
  return see(`${baseOf(asked)}/eigen-plan?gedaan=vastgelegd`)
}

async function share(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  if (!mayDecide(seat)) throw new NotAllowed('care-coordination.section-choice', seat.children[0]?.id ?? null)
  await shareGroupPlan(ctx, seat)
  return see(`${baseOf(asked)}/eigen-plan?gedaan=gedeeld`)
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

async function groupPlanPage(ctx: Ctx, seat: Seat, asked: Asked, { faults = {}, typed = {} }: Shown = {}) {
  const gedaan = asked.query.get('gedaan')
  return GroupPlanPage({
    plan: seat.plan,
    story: await readStory(ctx, seat),
    base: baseOf(asked),
    today: ctx.today,
    mayStep: mayStep(seat),
    mayShare: mayDecide(seat),
    done: gedaan === 'vastgelegd' || gedaan === 'gedeeld' || gedaan === 'gewijzigd' ? gedaan : null,
    faults,
    typed,
  })
}
