/** Everyone in the plan says what they think of it, before it is looked back on or while that is done. */
import type { Ctx } from '../../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../../open-plan.ts'
import type { Participant, ParticipantId } from '../../plan.ts'
import { nextEvaluation, presentIn } from '../../rules.ts'
import { mayRead } from '../../sight/cut-plan.ts'
import type { LookBack, Voice } from './evaluation.ts'
import { findLookBacks, insertVoice } from './store.ts'

/** By the version of the evaluation; of the words of each only what the holder of the seat may read, and one's own. */
export async function lookBacksFor(ctx: Ctx, seat: Seat): Promise<ReadonlyMap<number, LookBack>> {
  const all = await findLookBacks(ctx.db, ctx.municipality, seat.plan.id)
  const isSeen = ({ of }: Voice) => of === seat.me.id || mayRead({ section: 'meetings', about: [of] }, seat.eye)
  const isOpen = seat.plan.sight.meetings.level !== 'nothing'
  return new Map(
    [...all].map(([version, one]) => [
      version,
      {
        version,
        decision: isOpen ? one.decision : null,
        goals: new Map([...one.goals].filter(([id]) => seat.plan.goals.some(goal => goal.id === id))),
        voices: one.voices.filter(isSeen),
      },
    ]),
  )
}

export type NewVoice = {
  /** Whose words. */
  readonly of: ParticipantId
  readonly words: string
  /** Of the words that the writer saw; 0 when there were none. */
  readonly readOrdinal: number
}
export type Saying = { readonly kind: 'said' } | { readonly kind: 'overtaken' }

export async function sayAtEvaluation(ctx: Ctx, seat: Seat, { of, words, readOrdinal }: NewVoice): Promise<Saying> {
  const isWritten = await insertVoice(ctx.db, {
    municipality: ctx.municipality,
    plan_id: seat.plan.id,
    version: nextEvaluation(seat.plan)?.version ?? 0,
    participant_id: of,
    ordinal: readOrdinal + 1,
    words,
    written_at: ctx.now,
    written_by: seat.me.id,
  })
  if (!isWritten) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.evaluation', seat)
  return { kind: 'said' }
}

/** Oneself; and a professional writes down the words of who cannot open the plan. */
export const mayWordFor = ({ plan, me }: Seat): readonly Participant[] => {
  const silent = presentIn(plan).filter(one => one.subject === null && one.id !== me.id)
  return me.kind === 'professional' ? [me, ...silent] : [me]
}
