/** A request of a provider for an allocation (315) or a change of allocations (317), and what an officer did with it. */
import type { RequestState } from '../../../../knowledge/youth-care-messages/flow.ts'
import type { Agb, AllocationRequestId, MessageId } from '../message.ts'

type Done = { readonly at: Temporal.Instant; readonly by: string; readonly message: MessageId }

export type AllocationRequest = {
  readonly id: AllocationRequestId
  readonly kind: 'new' | 'change'
  readonly message: MessageId
  /** Which of the products of the message, counted from one. */
  readonly place: number
  readonly provider: Agb
  readonly reference: string
  readonly receivedOn: Temporal.PlainDate
  readonly answerBy: Temporal.PlainDate
  readonly inquiry: Done | null
  readonly ending:
    | (Done & { readonly outcome: 'granted' })
    | (Done & { readonly outcome: 'rejected'; readonly reason: string; readonly elsewhere: string | null })
    | null
}

export function stateOf({ inquiry, ending }: Pick<AllocationRequest, 'inquiry' | 'ending'>): RequestState {
  if (ending) return ending.outcome
  return inquiry ? 'under-inquiry' : 'open'
}
