/** Letters of other organisations that the family laid with its plan: for whoever may read about earlier help of that child. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { type LetterForPlan, lettersForPlan } from '../../../guidance/index.ts'
import type { Seat } from '../open-plan.ts'
import { mayRead } from '../sight/cut-plan.ts'

export async function lettersWith(ctx: Ctx, { children, eye }: Seat): Promise<readonly LetterForPlan[]> {
  const ofChild = (id: string) => [...eye.childOf].flatMap(([participant, child]) => (child === id ? participant : []))
  const open = children.filter(({ id }) => mayRead({ section: 'earlier-help', about: ofChild(id) }, eye))
  return lettersForPlan(
    ctx,
    open.map(({ id }) => id),
  )
}
