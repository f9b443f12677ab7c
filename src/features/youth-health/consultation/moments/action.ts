/** What has to be done for a child, and the moments that were not held it often follows from. */
import type { NotHeldReason } from '../../../../knowledge/contact-moments/not-held.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { ContactMomentId } from '../../record/contact-moment.ts'
import type { ActionKind } from './action-kinds.ts'

type Day = Temporal.PlainDate
export type AttemptId = string & { readonly __brand: 'AttemptId' }
export type ActionId = string & { readonly __brand: 'ActionId' }

export type Attempt = {
  readonly id: AttemptId
  readonly moment: string
  readonly on: Day
  readonly reason: NotHeldReason
  readonly note: string
  readonly recordedByName: string
}

export type NewAction = {
  readonly id: ActionId
  readonly child: ChildId
  readonly kind: ActionKind
  /** What exactly; may be empty where the kind says it all. */
  readonly about: string
  /** By when. */
  readonly dueOn: Day
  readonly attempt: AttemptId | null
  readonly contactMoment: ContactMomentId | null
}

/** Nobody noted yet that it was done. */
export type OpenAction = Omit<NewAction, 'contactMoment'> & {
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
}
