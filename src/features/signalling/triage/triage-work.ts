/** What waits with the centre for whoever asks: counted, without anybody's name. */
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { submittedConcerns } from '../concerns/look-up.ts'
import { givenToMe, sentConcerns, triageList } from './look-up.ts'
import { standingOf, type Triage } from './triage.ts'

export type TriageWork = {
  /** Concerns without a decision, for who decides. */
  readonly waiting: number
  readonly overdue: number
  /** The first last day; null when nothing waits. */
  readonly dueOn: Temporal.PlainDate | null
  /** Decided on, and the sender has not heard. */
  readonly unanswered: number
  /** Given to whoever asks, and open. */
  readonly given: number
  /** Concerns of whoever asks that were answered in the past week. */
  readonly answers: number
}

export async function triageWork(ctx: Ctx): Promise<TriageWork> {
  const all = may.triage(ctx.actor) ? await triageList(ctx) : []
  const given = await givenToMe(ctx)
  const kindOf = (triage: Triage) => standingOf(triage, ctx.today)
  const waiting = all.filter(triage => kindOf(triage).kind === 'waits')
  const overdue = waiting.filter(triage => Temporal.PlainDate.compare(triage.submission.dueOn, ctx.today) < 0)
  return {
    waiting: waiting.length,
    overdue: overdue.length,
    dueOn: waiting[0]?.submission.dueOn ?? null,
    unanswered: all.filter(triage => kindOf(triage).kind === 'to-answer').length,
    given: given.length,
    answers: await freshAnswers(ctx),
  }
}

/** House style, no rule: an answer is news for a week. */
const freshFor = { hours: 7 * 24 }

async function freshAnswers(ctx: Ctx): Promise<number> {
  const sent = await sentConcerns(ctx, await submittedConcerns(ctx))
  const since = ctx.now.subtract(freshFor)
  const isFresh = (at: Temporal.Instant) => Temporal.Instant.compare(at, since) > 0
  return [...sent.values()].filter(({ answers }) => answers.some(({ answeredAt }) => isFresh(answeredAt))).length
}
