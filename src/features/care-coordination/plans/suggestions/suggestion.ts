/** A proposal for other words, and what became of it; and what people say about a part. */
import type { ParticipantId } from '../plan.ts'

export type SuggestionId = string & { readonly __brand: 'SuggestionId' }
export type CommentId = string & { readonly __brand: 'CommentId' }

export const decisions = ['accepted', 'declined', 'withdrawn'] as const

export type Suggestion = {
  readonly id: SuggestionId
  readonly part: string
  readonly line: string
  /** The version it is a change of. */
  readonly readVersion: number
  readonly words: string
  readonly why: string
  readonly at: Temporal.Instant
  readonly by: ParticipantId
  readonly decision: {
    readonly kind: (typeof decisions)[number]
    readonly reason: string
    readonly at: Temporal.Instant
    readonly by: ParticipantId
  } | null
}

export type Remark = {
  readonly id: CommentId
  /** The part it is about; null when it is about the plan. */
  readonly part: string | null
  readonly answers: CommentId | null
  readonly words: string
  readonly at: Temporal.Instant
  readonly by: ParticipantId
  readonly settledBy: ParticipantId | null
}
