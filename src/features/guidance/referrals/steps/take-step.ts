/** What both sides do with a referral after it was sent. Each step is a fact, and tells the other side that there is news. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { openReferral, type Seen } from '../look-up.ts'
import type { Outcome } from '../referral.ts'
import { mayWithdraw, nextSteps, type ReceiverStep, receives, sends } from '../rules.ts'
import { tellOrganisation, tellProfessional } from '../tell.ts'
import { insertEnding, insertReminder, insertReportBack, insertStart, insertWithdrawal } from './store.ts'

export type StepTaking =
  | { readonly kind: 'taken' }
  /** The referral is in another state by now; nothing was stored. */
  | { readonly kind: 'overtaken'; readonly now: Seen }

/** The help began, on this day. */
export const startHelp = (ctx: Ctx, id: string, on: Temporal.PlainDate): Promise<StepTaking> =>
  asReceiver(ctx, id, 'start', async ({ key, by }) => insertStart(ctx.db, { ...key, ...by, started_on: on }))

export const endHelp = (
  ctx: Ctx,
  id: string,
  { on, outcome }: { readonly on: Temporal.PlainDate; readonly outcome: Outcome },
): Promise<StepTaking> =>
  asReceiver(ctx, id, 'end', async ({ key, by }) => insertEnding(ctx.db, { ...key, ...by, ended_on: on, outcome }))

/** The letter to the sender, which the family reads too. */
export const reportBack = (ctx: Ctx, id: string, words: string): Promise<StepTaking> =>
  asReceiver(ctx, id, 'report-back', async ({ key }) =>
    insertReportBack(ctx.db, { ...key, id: newId(), words, written_at: ctx.now, written_by: ctx.actor.id }),
  )

/** Asks the receiver for a reply once more. */
export async function remindReceiver(ctx: Ctx, id: string): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  if (seen.standing.kind !== 'waits') return { kind: 'overtaken', now: seen }
  const { key } = rowsOf(ctx, seen)
  await insertReminder(ctx.db, { ...key, id: newId(), sent_at: ctx.now, sent_by: ctx.actor.id })
  await tellOrganisation(ctx, seen.referral.organisation.id)
  record(ctx, 'create', 'guidance.reminder', seen.referral.child)
  return { kind: 'taken' }
}

/** The sender takes it back: the family changed its mind, or it was sent by mistake. */
export async function withdrawReferral(ctx: Ctx, id: string, reason: string): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  if (!mayWithdraw(seen.standing)) return { kind: 'overtaken', now: seen }
  const { key } = rowsOf(ctx, seen)
  await insertWithdrawal(ctx.db, { ...key, withdrawn_at: ctx.now, withdrawn_by: ctx.actor.id, reason })
  await tellOrganisation(ctx, seen.referral.organisation.id)
  record(ctx, 'change', 'guidance.referral', seen.referral.child, 'withdrawn')
  return { kind: 'taken' }
}

const rowsOf = (ctx: Ctx, { referral }: Seen) => ({
  key: { municipality: ctx.municipality, referral_id: referral.id },
  by: { recorded_at: ctx.now, recorded_by: ctx.actor.id },
})

async function asReceiver(
  ctx: Ctx,
  id: string,
  step: ReceiverStep,
  write: (rows: ReturnType<typeof rowsOf>) => Promise<void>,
): Promise<StepTaking> {
  const seen = await openAsReceiver(ctx, id)
  if (!nextSteps(seen.standing).includes(step)) return { kind: 'overtaken', now: seen }
  await write(rowsOf(ctx, seen))
  await tellProfessional(ctx, seen.referral.sentBy.id)
  record(ctx, 'change', 'guidance.referral', seen.referral.child, step)
  return { kind: 'taken' }
}

export async function openAsReceiver(ctx: Ctx, id: string): Promise<Seen> {
  const seen = await openReferral(ctx, id)
  if (!receives(seen.referral, ctx.actor.organisation)) throw new NotAllowed('guidance.reply', seen.referral.child)
  return seen
}

async function openAsSender(ctx: Ctx, id: string): Promise<Seen> {
  const seen = await openReferral(ctx, id)
  if (!sends(seen.referral, ctx.actor.organisation)) throw new NotAllowed('guidance.referral', seen.referral.child)
  return seen
}
