/** An answer was written down wrongly: the right one takes its place, or none does. The old one stays readable, with the reason. */
import type { Answer } from '../../../knowledge/development/van-wiechen.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import { openRecord } from '../record/open-record.ts'
import { insertContactMoments } from '../record/store.ts'
import type { Examination, RecordedAnswer } from './examination.ts'
import { examinationsOf } from './examinations-of.ts'

/** The document that holds the answer, and its element there. */
export type Which = { readonly of: string; readonly bdsNumber: number }

export type Correcting = {
  /** The answer the reader saw. */
  readonly seen: string
  /** Null takes the answer back: the item was not tried. */
  readonly becomes: Answer | null
  readonly reason: string
}

/** `stale`: somebody was first, and the answer is another one now. */
export type CorrectedAnswer =
  | { readonly kind: 'corrected'; readonly answer: RecordedAnswer }
  | { readonly kind: 'stale'; readonly standing: Found }

export type Found = { readonly on: Temporal.PlainDate; readonly answer: RecordedAnswer }

export async function correctAnswer(
  ctx: Ctx,
  childId: string,
  which: Which,
  { seen, becomes, reason }: Correcting,
): Promise<CorrectedAnswer> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  const standing = findAnswer(await examinationsOf(ctx, child.id), which)
  const { answer, on } = standing
  if (answer.answer !== seen) return { kind: 'stale', standing }
  const answerCorrection = { ...which, examinedOn: on.toString(), was: answer.answer, becomes, reason }
  await insertContactMoments(ctx, [
    {
      id: newId<ContactMomentId>(),
      child: child.id,
      on: ctx.today,
      kind: 'correction',
      importFile: null,
      observations: { answerCorrection },
    },
  ])
  record(ctx, 'change', 'youth-health.development', child.id)
  return { kind: 'corrected', answer }
}

/** The answer as it stands; throws NotFound for one that was never given or was taken back. */
export function findAnswer(examined: readonly Examination[], { of, bdsNumber }: Which): Found {
  for (const { on, answers } of examined) {
    const answer = answers.find(one => one.of === of && one.bdsNumber === bdsNumber)
    if (answer) return { on, answer }
  }
  throw new NotFound(`answer ${bdsNumber} of ${of}`)
}
