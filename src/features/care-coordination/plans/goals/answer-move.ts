/** What posting a move leads to: the same for professionals and for the family itself. */
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, see, stale } from '../../../../platform/web/answer.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { openPlan, type Seat } from '../open-plan.ts'
import { lanes, type Plan } from '../plan.ts'
import { actionIn } from '../rules.ts'
import { baseOf } from '../with-plan.ts'
import { moveAction } from './move-action.ts'
import { OvertakenMovePage } from './overtaken-move.view.tsx'

export async function answerMove(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const action = actionAsked(seat.plan, asked)
  const lane = lanes.find(candidate => candidate === asked.form.get('naar'))
  if (!lane) throw new NotFound('lane')
  const moving = await moveAction(ctx, seat, { action, lane, readVersion: Number(asked.form.get('version')) })
  if (moving.kind === 'moved') return see(`${baseOf(asked)}?verzet=${action.id}`)
  const { plan } = await openPlan(ctx, seat.plan.id)
  return stale(action.title, OvertakenMovePage({ plan, action: actionAsked(plan, asked), back: baseOf(asked) }))
}

function actionAsked(plan: Plan, { params }: Asked) {
  const action = actionIn(plan, params.action ?? '')
  if (!action) throw new NotFound(`action ${params.action}`)
  return action
}
