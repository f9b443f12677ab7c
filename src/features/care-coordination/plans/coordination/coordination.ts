/** Who coordinates a plan, who was asked to, and what the family wishes. Each answer is a fact of its own. */
import type { ParticipantId } from '../plan.ts'

export type RequestId = string & { readonly __brand: 'CoordinationRequestId' }
export type WishId = string & { readonly __brand: 'CoordinatorWishId' }

export const requestAnswers = ['accepted', 'declined', 'withdrawn'] as const
export type RequestAnswer = (typeof requestAnswers)[number]

export type CoordinationRequest = {
  readonly id: RequestId
  /** The coordination this would become: one more than the last. Older ones were overtaken. */
  readonly forVersion: number
  readonly participant: ParticipantId
  readonly words: string
  readonly askedAt: Temporal.Instant
  readonly askedBy: ParticipantId
  readonly answer: {
    readonly kind: RequestAnswer
    readonly words: string
    readonly at: Temporal.Instant
    readonly by: ParticipantId
  } | null
}

/** The family asks for another coordinator. */
export type CoordinatorWish = {
  readonly id: WishId
  readonly words: string
  readonly askedAt: Temporal.Instant
  readonly askedBy: ParticipantId
  readonly answer: { readonly words: string; readonly at: Temporal.Instant; readonly by: ParticipantId } | null
}

/** The request that waits for an answer; at most one counts. */
export const openRequest = (
  requests: readonly CoordinationRequest[],
  lastVersion: number,
): CoordinationRequest | undefined =>
  requests.findLast(request => request.answer === null && request.forVersion === lastVersion + 1)
