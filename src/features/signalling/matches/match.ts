/** A match: two reporters learn of each other. This is what one of them sees of it. */
import type { FollowUp } from '../../../knowledge/referral-index/follow-up.ts'
import type { ChildId } from '../../../people/index.ts'
import type { ConcernId } from '../concerns/concern.ts'
import type { Pseudonym, ReportId, StoredReport } from '../referral-index/stored-report.ts'

export type MatchId = string & { readonly __brand: 'MatchId' }

/** `archive`: the earlier report lay in the archive, so only the new reporter is told, once. */
export const matchKinds = ['same-youth', 'different-youths', 'archive'] as const
export type MatchKind = (typeof matchKinds)[number]

/** The two spoke to each other. What was said is not kept. */
export type Contact = { readonly on: Temporal.PlainDate; readonly useful: boolean }
export type Side = 'me' | 'other'

export type Match = {
  readonly id: MatchId
  readonly kind: MatchKind
  readonly foundOn: Temporal.PlainDate
  /** Both reports stand (or the archived one still lies there). */
  readonly isCurrent: boolean
  readonly mine: {
    readonly report: ReportId
    readonly concern: ConcernId | null
    readonly childId: ChildId | null
    readonly mayLead: boolean
  }
  /** Contact data of the other reporter, and nothing else (Jeugdwet 7.1.4.3 lid 2). */
  readonly other: {
    readonly name: string
    readonly organisation: string
    readonly phone: string | null
    readonly email: string | null
    readonly mayLead: boolean
  }
  /** The last talk. */
  readonly contact: Contact | null
  readonly lead: { readonly side: Side; readonly agreedOn: Temporal.PlainDate } | null
  /** By when to call and to agree who leads; null when nothing is asked (any more). */
  readonly followUp: FollowUp | null
}

/** Something is still asked of the two reporters. */
export const isWaiting = ({ followUp }: Match): boolean =>
  followUp !== null && (followUp.contact.kind !== 'done' || followUp.lead.kind !== 'done')

/** A term has passed, so somebody is reminded. */
export const isLate = ({ followUp }: Match): boolean => followUp !== null && followUp.remind !== 'nobody'

/** As the index holds it. `fresh` met `earlier`. */
export type StoredMatch = {
  readonly id: MatchId
  readonly subject: Pseudonym
  readonly kind: MatchKind
  readonly foundOn: Temporal.PlainDate
  readonly fresh: StoredReport
  readonly earlier: StoredReport
  readonly contact: Contact | null
  readonly lead: { readonly report: ReportId; readonly agreedOn: Temporal.PlainDate } | null
}
