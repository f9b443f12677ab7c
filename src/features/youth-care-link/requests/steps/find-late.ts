/**
 * The daily job: whoever looks after a request hears once that its answer is late. Written down as a step, so that a program that was
 * stopped half-way tells nobody twice.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { addressOf } from '../look-up.ts'
import { type CareRequest, objectOf } from '../request.ts'
import { standingOf } from '../rules.ts'
import { findOpenRequests, insertStep } from '../store.ts'
import { agreementOf } from '../terms/agreement.ts'
import { text } from '../text.ts'
import { stepRow } from './take-step.ts'

export async function findLateRequests(ctx: Ctx): Promise<{ readonly told: number }> {
  const { terms } = await agreementOf(ctx)
  const late = (await findOpenRequests(ctx.db, ctx.municipality)).filter(request => {
    const { turn } = standingOf(request, ctx.today, terms)
    return turn.of === 'recipient' && turn.isLate && !isTold(request, turn.by)
  })
  for (const request of late) {
    await insertStep(ctx.db, stepRow(ctx, request, { kind: 'found-late', on: ctx.today, words: '' }))
    record(ctx, 'change', objectOf(request), request.child, 'found-late')
    const recipient = await addressOf(ctx, request.holder.id)
    if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail.late }, ctx.now)
  }
  return { told: late.length }
}

/** Told after this day was missed; a later term of the same request is told again. */
const isTold = ({ steps }: CareRequest, missed: Temporal.PlainDate): boolean =>
  steps.some(step => step.kind === 'found-late' && Temporal.PlainDate.compare(step.on, missed) > 0)
