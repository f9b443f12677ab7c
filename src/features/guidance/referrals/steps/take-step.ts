/** What the receiver does with a referral after it was taken on. Each step is a fact, and tells the sender that there is news. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Seen } from '../look-up.ts'
import { insertMeanwhile, insertPlaceInLine } from '../parts/store.ts'
import type { Outcome } from '../referral.ts'
import { nextSteps, type ReceiverStep } from '../rules.ts'
import { tellProfessional } from '../tell.ts'
import { type Behind, type Receiver, receiverOf } from './receiver.ts'
import { insertEnding, insertReportBack, insertStart } from './store.ts'

export type StepTaking =
  | { readonly kind: 'taken' }
  /** The referral is in another state by now; nothing was stored. */
  | { readonly kind: 'overtaken'; readonly now: Seen }

/** Where the family stands on the waiting list, when help is expected, and what it can do until then; at least one of the first two. */
export type NewPlace = {
  readonly place: number | null
  readonly expectedOn: Temporal.PlainDate | null
  readonly meanwhile: string
}

export const putInLine = (ctx: Ctx, behind: Behind, { place, expectedOn, meanwhile }: NewPlace): Promise<StepTaking> =>
  step(ctx, behind, 'line', async (receiver, key) => {
    const told = { recorded_at: ctx.now, recorded_by_name: receiver.name }
    await insertPlaceInLine(ctx.db, { ...key, ...told, id: newId(), place, expected_on: expectedOn })
    if (meanwhile === '') return
    const written = { written_at: ctx.now, written_by_name: receiver.name }
    await insertMeanwhile(ctx.db, { ...key, ...written, id: newId(), words: meanwhile, side: 'receiver' })
  })

/** The help began, on this day. */
export const startHelp = (ctx: Ctx, behind: Behind, on: Temporal.PlainDate): Promise<StepTaking> =>
  step(ctx, behind, 'start', ({ id }, key) =>
    insertStart(ctx.db, { ...key, recorded_at: ctx.now, recorded_by: id, started_on: on }),
  )

export const endHelp = (
  ctx: Ctx,
  behind: Behind,
  { on, outcome }: { readonly on: Temporal.PlainDate; readonly outcome: Outcome },
): Promise<StepTaking> =>
  step(ctx, behind, 'end', ({ id }, key) =>
    insertEnding(ctx.db, { ...key, recorded_at: ctx.now, recorded_by: id, ended_on: on, outcome }),
  )

/** The letter to the sender, which the family reads too. */
export const reportBack = (ctx: Ctx, behind: Behind, words: string): Promise<StepTaking> =>
  step(ctx, behind, 'report-back', ({ professional, name }, key) =>
    insertReportBack(ctx.db, {
      ...key,
      id: newId(),
      words,
      written_at: ctx.now,
      written_by: professional,
      written_by_name: name,
    }),
  )

type Key = { readonly municipality: string; readonly referral_id: Seen['referral']['id'] }

async function step(
  ctx: Ctx,
  behind: Behind,
  taken: ReceiverStep,
  write: (receiver: Receiver, key: Key) => Promise<void>,
): Promise<StepTaking> {
  const receiver = await receiverOf(ctx, behind)
  const { seen } = receiver
  if (!nextSteps(seen.standing).includes(taken)) return { kind: 'overtaken', now: seen }
  await write(receiver, { municipality: ctx.municipality, referral_id: seen.referral.id })
  await tellProfessional(ctx, seen.referral.sentBy.id)
  record(ctx, 'change', 'guidance.referral', seen.referral.child, taken)
  return { kind: 'taken' }
}
