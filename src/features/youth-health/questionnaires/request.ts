/** Somebody was asked to fill in a questionnaire: open until it comes back, is withdrawn or its last day is over. */
import type { GivenAnswer } from '../../../knowledge/questionnaires/questionnaire.ts'
import type { ChildId, PersonId } from '../../../people/index.ts'

export type RequestId = string & { readonly __brand: 'RequestId' }

export type NewRequest = {
  readonly id: RequestId
  readonly child: ChildId
  readonly questionnaire: string
  readonly version: number
  readonly person: PersonId
  readonly personName: string
  readonly filledBy: 'parent' | 'youth'
  /** Null: only in Mijn CJG. */
  readonly tokenHash: Buffer | null
  readonly expiresOn: Temporal.PlainDate
}

export type Fact = { readonly at: Temporal.Instant; readonly by: string }

export type Request = Omit<NewRequest, 'tokenHash'> & {
  readonly hasLink: boolean
  readonly sent: Fact
  readonly draft: readonly GivenAnswer[]
  readonly returned: (Fact & { readonly contactMoment: string; readonly isUrgent: boolean }) | null
  readonly withdrawn: Fact | null
  readonly read: Fact | null
}

export type Standing = 'open' | 'expired' | 'withdrawn' | 'returned' | 'read'

export function standingOf(
  { returned, withdrawn, read, expiresOn }: Pick<Request, 'returned' | 'withdrawn' | 'read' | 'expiresOn'>,
  today: Temporal.PlainDate,
): Standing {
  if (returned) return read ? 'read' : 'returned'
  if (withdrawn) return 'withdrawn'
  return Temporal.PlainDate.compare(today, expiresOn) > 0 ? 'expired' : 'open'
}

export type Sending =
  | { readonly kind: 'sent'; readonly id: RequestId }
  /** The same person has the same questionnaire to fill in: is it to be sent again? */
  | { readonly kind: 'asked-before'; readonly open: Request }
  | { readonly kind: 'refused'; readonly because: 'no-words' | 'not-for-this-age' | 'not-this-person' | 'no-address' }
