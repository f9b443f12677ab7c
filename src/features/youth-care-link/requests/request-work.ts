/** What requests to youth care ask of whoever acts: counted on the lists of /jeugdzorg, without anybody's name. */
import { isModuleOn } from '../../../centre/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Overview, type Seen, seenLists } from './look-up.ts'

type Day = Temporal.PlainDate

export type RequestWork = {
  /** At the organisation of whoever acts, which has to answer. */
  readonly toAnswer: { readonly waiting: number; readonly late: number; readonly by: Day | null }
  /** Looked after by whoever acts: the recipient wants to know more. */
  readonly toAdd: number
  /** Looked after by whoever acts: the answer is late. */
  readonly unanswered: number
}

export async function requestWork(ctx: Ctx): Promise<RequestWork> {
  const lists = (await isModuleOn(ctx, 'youth-care-link')) ? await seenLists(ctx) : { sent: [], received: [] }
  return workIn(lists, ctx.actor.id)
}

/** A colleague can stand in for who is away; what waits, waits for who looks after it. */
export function workIn({ sent, received }: Overview, me: string): RequestWork {
  const asked = received.filter(waitsForRecipient)
  const mine = sent.filter(({ request }) => request.holder.id === me)
  const days = asked.flatMap(({ standing: { turn } }) => (turn.of === 'recipient' ? turn.by : []))
  return {
    toAnswer: {
      waiting: asked.length,
      late: asked.filter(isLate).length,
      by: days.toSorted(Temporal.PlainDate.compare)[0] ?? null,
    },
    toAdd: mine.filter(isOurs).length,
    unanswered: mine.filter(isLate).length,
  }
}

export const isLate = ({ standing: { turn } }: Seen): boolean => turn.of === 'recipient' && turn.isLate
export const isOurs = ({ standing }: Seen): boolean => standing.turn.of === 'sender'
const waitsForRecipient = ({ standing }: Seen): boolean => standing.turn.of === 'recipient'
