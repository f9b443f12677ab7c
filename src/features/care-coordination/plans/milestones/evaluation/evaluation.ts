/** What was seen, said and decided when a plan was looked back on. */
import type { GoalId, ParticipantId } from '../../plan.ts'

/** How far a goal is. Source: docs/sources.md, row `family-plan`; the words are found, that there are three was not verified. */
export const goalOutcomes = ['reached', 'partly', 'not'] as const
export type GoalOutcome = (typeof goalOutcomes)[number]

/** What follows. Unverified in the source, so the page says that the choice is ours. */
export const decisions = ['go-on', 'scale-down', 'scale-up', 'stop'] as const
export type Decision = (typeof decisions)[number]

/** What somebody says when looking back: the last version of it. */
export type Voice = {
  readonly of: ParticipantId
  readonly ordinal: number
  readonly words: string
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: ParticipantId
}

/** Beside the evaluation of the same version: see Evaluation in plan.ts. */
export type LookBack = {
  readonly version: number
  readonly decision: { readonly kind: Decision; readonly reason: string } | null
  readonly goals: ReadonlyMap<GoalId, GoalOutcome>
  /** Said for this evaluation, before the next one was set. */
  readonly voices: readonly Voice[]
}
