/** What the sender does after sending: ask again, introduce, bridge the wait, answer an objection, take it back. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { inviteAgain } from '../../link/make-link.ts'
import { openReferral, type Seen, sidesOf } from '../look-up.ts'
import {
  insertIntroduction,
  insertIntroductionOutcome,
  insertMeanwhile,
  insertObjectionAnswer,
} from '../parts/store.ts'
import { mayWithdraw } from '../rules.ts'
import { tellOrganisation, tellProfessional } from '../tell.ts'
import { insertReminder, insertWithdrawal } from './store.ts'
import type { StepTaking } from './take-step.ts'

export async function openAsSender(ctx: Ctx, id: string): Promise<Seen> {
  const seen = await openReferral(ctx, id)
  if (!sidesOf(ctx, seen.referral).isSender) throw new NotAllowed('guidance.referral', seen.referral.child)
  return seen
}

/** Asks the receiver for a reply once more. */
export async function remindReceiver(ctx: Ctx, id: string): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  if (seen.standing.kind !== 'waits') return { kind: 'overtaken', now: seen }
  await insertReminder(ctx.db, { ...keyOf(ctx, seen), id: newId(), sent_at: ctx.now, sent_by: ctx.actor.id })
  await tellReceiver(ctx, seen)
  record(ctx, 'create', 'guidance.reminder', seen.referral.child)
  return { kind: 'taken' }
}

/** The sender takes it back: the family changed its mind, or it was sent by mistake. From then on the receiver reads nothing. */
export async function withdrawReferral(ctx: Ctx, id: string, reason: string): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  if (!mayWithdraw(seen.standing)) return { kind: 'overtaken', now: seen }
  await withdraw(ctx, seen, 'sender', reason)
  return { kind: 'taken' }
}

export async function withdraw(ctx: Ctx, seen: Seen, side: 'sender' | 'family', reason: string): Promise<void> {
  const by = { withdrawn_by: ctx.actor.id, withdrawn_by_name: ctx.actor.name }
  await insertWithdrawal(ctx.db, { ...keyOf(ctx, seen), ...by, side, withdrawn_at: ctx.now, reason })
  await tellReceiver(ctx, seen)
  if (side === 'family') await tellProfessional(ctx, seen.referral.sentBy.id)
  record(ctx, 'change', 'guidance.referral', seen.referral.child, 'withdrawn')
}

/** By the way it was sent: a mail to who signs in, or a fresh link. */
const tellReceiver = (ctx: Ctx, { referral }: Seen): Promise<void> =>
  referral.reach === 'link' ? inviteAgain(ctx, referral.id) : tellOrganisation(ctx, referral.organisation.id)

export type NewIntroduction = { readonly at: Temporal.Instant; readonly withWhom: string; readonly place: string }

export async function planIntroduction(ctx: Ctx, id: string, entry: NewIntroduction): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  if (!mayWithdraw(seen.standing)) return { kind: 'overtaken', now: seen }
  await insertIntroduction(ctx.db, {
    ...keyOf(ctx, seen),
    ...toldBy(ctx),
    id: newId(),
    planned_at: entry.at,
    with_whom: entry.withWhom,
    place: entry.place,
  })
  record(ctx, 'create', 'guidance.introduction', seen.referral.child)
  return { kind: 'taken' }
}

export type NewOutcome = {
  readonly introduction: string
  readonly outcome: 'done' | 'not-done'
  readonly words: string
}

export async function noteIntroduction(ctx: Ctx, id: string, entry: NewOutcome): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  const introduction = seen.referral.introductions.find(one => one.id === entry.introduction)
  if (!introduction) throw new NotFound(`introduction ${entry.introduction}`)
  await insertIntroductionOutcome(ctx.db, {
    municipality: ctx.municipality,
    ...toldBy(ctx),
    introduction_id: introduction.id,
    outcome: entry.outcome,
    words: entry.words,
  })
  record(ctx, 'change', 'guidance.introduction', seen.referral.child)
  return { kind: 'taken' }
}

/** What the family can do or get while it waits. */
export async function bridgeWait(ctx: Ctx, id: string, words: string): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  const written = { written_at: ctx.now, written_by_name: ctx.actor.name }
  await insertMeanwhile(ctx.db, { ...keyOf(ctx, seen), ...written, id: newId(), words, side: 'sender' })
  record(ctx, 'create', 'guidance.meanwhile', seen.referral.child)
  return { kind: 'taken' }
}

export async function answerObjection(ctx: Ctx, id: string, objectionId: string, words: string): Promise<StepTaking> {
  const seen = await openAsSender(ctx, id)
  const objection = seen.referral.objections.find(one => one.id === objectionId)
  if (!objection) throw new NotFound(`objection ${objectionId}`)
  await insertObjectionAnswer(ctx.db, {
    municipality: ctx.municipality,
    objection_id: objection.id,
    words,
    answered_at: ctx.now,
    answered_by: ctx.actor.id,
    answered_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'guidance.objection', seen.referral.child)
  return { kind: 'taken' }
}

const keyOf = (ctx: Ctx, { referral }: Seen) => ({ municipality: ctx.municipality, referral_id: referral.id })
const toldBy = (ctx: Ctx) => ({ recorded_at: ctx.now, recorded_by_name: ctx.actor.name })
