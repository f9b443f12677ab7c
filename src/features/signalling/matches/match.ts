/** A match: two reporters learn of each other. This is what one of them sees of it. */
import type { FollowUp } from '../../../knowledge/referral-index/follow-up.ts'
import type { Talk } from '../../../knowledge/referral-index/talk.ts'
import type { ChildId } from '../../../people/index.ts'
import type { ConcernId } from '../concerns/concern.ts'
import type { Pseudonym, ReportId, StoredReport } from '../referral-index/stored-report.ts'

export type MatchId = string & { readonly __brand: 'MatchId' }

/** `archive`: the earlier report lay in the archive, so only the new reporter is told, once. */
export const matchKinds = ['same-youth', 'different-youths', 'archive'] as const
export type MatchKind = (typeof matchKinds)[number]

/** The two spoke to each other. What was said is not kept. */
export type Contact = { readonly on: Temporal.PlainDate; readonly useful: boolean }
/** What one side says of it. */
export type Answer = Contact | 'not-spoken'
export type Side = 'me' | 'other'

/** Contact data of another reporter, and nothing else (Jeugdwet 7.1.4.3 lid 2). */
export type Colleague = {
  readonly name: string
  readonly organisation: string
  readonly phone: string | null
  readonly email: string | null
  readonly mayLead: boolean
}

/** Who leads for this youth. `third`: another reporter whom this one knows by a match, or somebody from outside. */
export type Lead = {
  readonly id: string
  readonly side: Side | 'third'
  readonly name: string
  readonly organisation: string
  readonly phone: string | null
  readonly email: string | null
  readonly agreedOn: Temporal.PlainDate
  /** Whoever keeps the agreements named this lead. */
  readonly isNamed: boolean
}

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
  readonly other: Colleague
  /** What each of the two said last; null when one said nothing yet. */
  readonly answers: { readonly mine: Answer | null; readonly other: Answer | null }
  readonly talk: Talk
  /** The talk, as far as nobody contradicts it. */
  readonly contact: Contact | null
  readonly lead: Lead | null
  /** By when to call and to agree who leads; null when nothing is asked (any more). */
  readonly followUp: FollowUp | null
}

/** Something is still asked of the two reporters. */
export const isWaiting = ({ followUp }: Match): boolean =>
  followUp !== null && (followUp.contact.kind !== 'done' || followUp.lead.kind !== 'done')

/** A term has passed, so somebody is reminded. */
export const isLate = ({ followUp }: Match): boolean => followUp !== null && followUp.remind !== 'nobody'

/** The last answer of one of the two sides. */
export type StoredAnswer = {
  readonly report: ReportId
  readonly on: Temporal.PlainDate | null
  readonly useful: boolean | null
  readonly saidAt: Temporal.Instant
}

/** The last that was agreed or named; it lapses when the report of whoever leads no longer stands. */
export type StoredLead = {
  readonly id: string
  readonly leader:
    | { readonly kind: 'reporter'; readonly report: StoredReport }
    | ({ readonly kind: 'outsider' } & Omit<Colleague, 'mayLead'>)
  readonly agreedOn: Temporal.PlainDate
  readonly isNamed: boolean
}

/** As the index holds it. `fresh` met `earlier`. */
export type StoredMatch = {
  readonly id: MatchId
  readonly subject: Pseudonym
  readonly kind: MatchKind
  readonly foundOn: Temporal.PlainDate
  readonly fresh: StoredReport
  readonly earlier: StoredReport
  readonly answers: readonly StoredAnswer[]
  /** For the youth: one lead in all matches on the same youth. */
  readonly lead: StoredLead | null
}
