/** What happens on a short path: a talk, the end, a call afterwards, a colleague who takes it over. */
import { type Professional, professionalsOf } from '../../../centre/index.ts'
import { callDay, type EndReason, isOneMore, type Result } from '../../../knowledge/light-help/light-help.ts'
import type { HowItGoes } from '../../../knowledge/plan/aftercare.ts'
import { record } from '../../../platform/audit/record.ts'
import { holdersOf } from '../../../platform/auth/accounts/holders.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { TalkWay } from './light-help.ts'
import type { Open } from './look-up.ts'
import { callOf } from './rules.ts'
import * as store from './store.ts'
import { termsOf } from './terms/set-terms.ts'

/** `overtaken`: somebody wrote in the meantime, in another window; nothing was stored. */
export type Went = 'written' | 'overtaken' | 'why-more'

export type NewTalk = {
  /** How many there were when the form was opened. */
  readonly version: number
  readonly on: Temporal.PlainDate
  readonly way: TalkWay
  readonly note: string
  readonly score: number | null
  readonly whyMore: string
}

/** One talk more than was agreed is noted only with why; what is needed else is guidance, or a plan. */
export async function noteTalk(ctx: Ctx, { help }: Open, talk: NewTalk): Promise<Went> {
  if (help.end !== null || help.talks.length !== talk.version) return 'overtaken'
  const isMore = isOneMore(help.talks.length, help.mostTalks)
  if (isMore && talk.whyMore === '') return 'why-more'
  const isFirst = await store.insertTalk(ctx.db, {
    ...{ municipality: ctx.municipality, light_help_id: help.id, ordinal: talk.version + 1, on_day: talk.on },
    ...{ way: talk.way, note: talk.note, score: talk.score, why_more: isMore ? talk.whyMore : null },
    ...{ recorded_at: ctx.now, recorded_by: ctx.actor.id, recorded_by_name: ctx.actor.name },
  })
  return told(ctx, help, isFirst, 'talk')
}

export type NewEnd = {
  readonly reason: EndReason
  readonly result: Result
  readonly scoreAfter: number | null
  readonly words: string
  readonly wantsCall: 'yes' | 'no'
}

export async function endLightHelp(ctx: Ctx, { help }: Open, end: NewEnd): Promise<Went> {
  const callOn = end.wantsCall === 'yes' ? callDay(ctx.today, await termsOf(ctx)) : null
  const isFirst = await store.insertEnd(ctx.db, {
    ...{ municipality: ctx.municipality, light_help_id: help.id, ended_on: ctx.today, reason: end.reason },
    ...{ result: end.result, score_after: end.scoreAfter, words: end.words },
    ...{ wants_call: end.wantsCall, call_on: callOn, ended_at: ctx.now, ended_by: ctx.actor.id },
  })
  return told(ctx, help, isFirst, 'end')
}

export type NewCall = {
  readonly version: number
  readonly outcome: 'reached' | 'not-reached' | 'declines'
  readonly how: HowItGoes | null
  readonly score: number | null
  readonly words: string
}

export async function noteCall(ctx: Ctx, { help }: Open, call: NewCall): Promise<Went> {
  const standing = callOf(help, ctx.today)?.kind
  const isOver = standing === undefined || standing === 'reached' || standing === 'stopped'
  if (isOver || help.calls.length !== call.version) return 'overtaken'
  const isFirst = await store.insertCall(ctx.db, {
    ...{ municipality: ctx.municipality, light_help_id: help.id, ordinal: call.version + 1, called_on: ctx.today },
    ...{ outcome: call.outcome, how: call.how, score: call.score, words: call.words },
    ...{ called_at: ctx.now, called_by: ctx.actor.id, called_by_name: ctx.actor.name },
  })
  return told(ctx, help, isFirst, 'call')
}

/** Who of the own organisation can take it over. */
export async function colleaguesOf(ctx: Ctx): Promise<readonly Professional[]> {
  const holders = await holdersOf(ctx, 'giveLightHelp')
  return (await professionalsOf(ctx)).filter(
    ({ id, organisation }) => id !== ctx.actor.id && organisation.id === ctx.actor.organisation && holders.has(id),
  )
}

/** From now on the colleague reads and writes here, and who hands it over does not. */
export async function handOver(
  ctx: Ctx,
  { help }: Open,
  { version, colleague }: { readonly version: number; readonly colleague: string },
): Promise<Went> {
  const next = (await colleaguesOf(ctx)).find(({ id }) => id === colleague)
  if (!next) throw new NotFound(`colleague ${colleague}`)
  const of = { municipality: ctx.municipality, light_help_id: help.id, version: version + 1 }
  const isFirst =
    help.holder.version === version &&
    (await store.insertHolder(ctx.db, { ...of, professional_id: next.id, since: ctx.now, given_by: ctx.actor.id }))
  return told(ctx, help, isFirst, 'holder')
}

function told(ctx: Ctx, { child }: Open['help'], isFirst: boolean, what: string): Went {
  if (!isFirst) return 'overtaken'
  record(ctx, 'change', 'parenting-help.light-help', child, what)
  return 'written'
}
