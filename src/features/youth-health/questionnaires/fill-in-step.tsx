/** Showing and keeping a step: the same behind a link and in Mijn CJG. */
import { getCentre } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, missing, page, see } from '../../../platform/web/answer.ts'
import type { Asked } from '../../../platform/web/router.ts'
import { actionIn, answersIn, itemsIn, stepIn } from './answers.form.ts'
import { type Filling, type Opened, saveStep, sendIn } from './fill-in.ts'
import { ClosedPage, FillInPage, SentInPage, titleOf } from './fill-in.view.tsx'
import { text } from './text.ts'

type Place = { readonly way: 'link' | 'portal'; readonly address: string }

export async function showStep(ctx: Ctx, opened: Opened, { query }: Asked, { way, address }: Place): Promise<Answer> {
  const { phone } = await getCentre(ctx)
  if (opened.kind === 'closed') return missing(text.filling.closed.title, ClosedPage({ phone }))
  const { filling } = opened
  record(ctx, 'read', 'youth-health.questionnaire-request', filling.child.id)
  if (opened.kind === 'sent-in') return page(text.filling.done.title, SentInPage({ filling, phone, way }))
  const step = stepIn(query.get('stap'), filling.questionnaire.steps.length + 1)
  const shown = { filling, address, step, justSaved: query.has('bewaard'), nothingFilledIn: false }
  return page(titleOf(filling), FillInPage(shown))
}

export async function keepStep(ctx: Ctx, opened: Opened, asked: Asked, { way, address }: Place): Promise<Answer> {
  if (opened.kind !== 'open') return showStep(ctx, opened, asked, { way, address })
  const { filling } = opened
  const last = filling.questionnaire.steps.length
  const step = stepIn(String(asked.form.get('step') ?? ''), last + 1)
  const action = actionIn(asked.form)
  if (action === 'send') return send(ctx, filling, address)
  if (step <= last) {
    const items = itemsIn(filling.questionnaire.items, step)
    const numbers = items.map(({ number }) => number)
    await saveStep(ctx, filling, numbers, answersIn(asked.form, items))
  }
  return see(action === 'stop' ? `${address}?stap=${step}&bewaard` : `${address}?stap=${Math.min(step, last) + 1}`)
}

async function send(ctx: Ctx, filling: Filling, address: string): Promise<Answer> {
  const sending = await sendIn(ctx, filling)
  switch (sending.kind) {
    case 'sent-in':
      return see(address)
    case 'nothing-filled-in': {
      const step = filling.questionnaire.steps.length + 1
      const shown = { filling, address, step, justSaved: false, nothingFilledIn: true }
      return invalid(titleOf(filling), FillInPage(shown))
    }
  }
}
