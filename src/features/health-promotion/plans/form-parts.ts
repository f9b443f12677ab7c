/** What the pages with forms of a plan share. */
import { isOffered } from '../../../knowledge/healthy-school/themes.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, see } from '../../../platform/web/answer.ts'
import type { Asked } from '../../../platform/web/router.ts'
import type { Shown } from '../form-page.view.tsx'
import { themesOf } from '../themes/themes-of.ts'
import type { Kept } from '../written.ts'
import type { PlanFormProps } from './forms.view.tsx'
import { planPath, type SchoolPlan } from './plan.ts'
import { openPlan } from './seen.ts'

export const idOf = ({ params }: Asked): string => params.plan ?? ''

/** What a form of a plan is drawn with; the themes are those that the school may choose today, and those it chose. */
export async function formProps(ctx: Ctx, plan: SchoolPlan, shown: Shown): Promise<PlanFormProps> {
  const { seen } = await openPlan(ctx, plan.id)
  const chosen = new Set([...plan.goals, ...plan.activities].map(({ theme }) => theme))
  const themes = (await themesOf(ctx)).filter(
    theme => chosen.has(theme.id) || isOffered(theme, seen.school.kind, ctx.today),
  )
  return { plan, school: seen.school.name, themes, today: ctx.today, ...shown }
}

export const savedAt = (plan: SchoolPlan): Answer => see(`${planPath(plan.id)}?bewaard`)

/** Kept; or the form again, with what somebody else wrote in the meantime above one's own words. */
export async function answerKept<T>(
  kept: Kept<T>,
  plan: SchoolPlan,
  again: (now: T) => Promise<Answer>,
): Promise<Answer> {
  return kept.kind === 'kept' ? savedAt(plan) : again(kept.now)
}
