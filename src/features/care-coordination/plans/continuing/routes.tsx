import { z } from 'zod'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, field, parseForm, repeated, type Typed, typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { findFarewell } from '../milestones/closing/store.ts'
import { mustWrite, type Seat } from '../open-plan.ts'
import { baseOf, readsToWrite, writes } from '../with-plan.ts'
import { carryOver, earlierPlan } from './continue-plan.ts'
import { ContinuingPage } from './continuing.view.tsx'
import { continuingText as text } from './text.ts'

export const planContinuing = bothShells()

planContinuing.get(
  '/vorig-plan',
  readsToWrite((ctx, seat, asked) => shown(ctx, page, seat, asked, {})),
)

planContinuing.post(
  '/vorig-plan',
  writes(async (ctx, seat, asked) => {
    mustWrite(seat, 'goals')
    const parsed = parseForm(schemaOn(ctx.today), asked.form)
    if (!parsed.ok) return shown(ctx, invalid, seat, asked, parsed)
    const earlier = await earlierPlan(ctx, seat)
    const goals = earlier?.plan.goals.filter(
      goal => parsed.value.goals.includes(goal.id) && !earlier.carried.has(goal.id),
    )
    if (!goals || goals.length === 0) {
      const typed = typedWords(asked.form)
      return shown(ctx, invalid, seat, asked, { faults: { goals: text.missing.goals }, typed })
    }
    await carryOver(ctx, seat, { goals, dueOn: parsed.value.dueOn })
    return see(`${baseOf(asked)}?gedaan=doel`)
  }),
)

const schemaOn = (today: Temporal.PlainDate) =>
  z.object({
    goals: z.preprocess(repeated, z.array(z.string()).min(1, text.missing.goals)),
    dueOn: field.day(text.missing.dueOn).refine(day => Temporal.PlainDate.compare(day, today) > 0, text.missing.dueOn),
  })

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

async function shown(
  ctx: Ctx,
  answer: typeof page,
  seat: Seat,
  asked: Asked,
  { faults = {}, typed = {} }: Shown,
): Promise<Answer> {
  mustWrite(seat, 'goals')
  const earlier = await earlierPlan(ctx, seat)
  const kept = earlier && (await findFarewell(ctx.db, ctx.municipality, earlier.plan.id))
  const props = { plan: seat.plan, base: baseOf(asked), earlier, outcomes: kept?.goals ?? new Map() }
  return answer(text.title, ContinuingPage({ ...props, faults, typed }))
}
