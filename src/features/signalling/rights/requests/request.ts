/** A youth or parent asks something about a report, and what became of it. */
import type { NoticeParty, requestRights } from '../../../../knowledge/referral-index/notice.ts'
import type { RequestStanding } from '../../../../knowledge/referral-index/requests.ts'
import type { Child, PersonId } from '../../../../people/index.ts'
import type { ReportId, StoredReport } from '../../referral-index/stored-report.ts'

export type RequestId = string & { readonly __brand: 'RequestId' }

/** The right that is called on, with its article in `requestRights`. */
export type Wanted = keyof typeof requestRights
export const wants = ['access', 'rectification', 'erasure', 'objection'] as const satisfies readonly Wanted[]

/** Somebody asks; `identityChecked` says how that was made sure of a letter, and is empty for who was signed in. */
export type Voice = {
  readonly party: NoticeParty
  readonly person: PersonId
  readonly on: Temporal.PlainDate
  readonly identityChecked: string
}

export const advices = ['grant', 'refuse'] as const
/** What a reporter advises the college. */
export type Advice = {
  readonly by: string
  readonly advice: (typeof advices)[number]
  readonly words: string
  readonly at: Temporal.Instant
}

export const outcomes = ['granted', 'refused'] as const
export type NewDecision = {
  readonly outcome: (typeof outcomes)[number]
  readonly reason: string
  /** Filled when the college decides before the reporter advised. */
  readonly whyWithoutAdvice: string
}
export type Decision = NewDecision & {
  readonly on: Temporal.PlainDate
  readonly by: string
  /** Whose report it was about. */
  readonly reporters: readonly string[]
}

export type Request = {
  readonly id: RequestId
  readonly childId: string
  readonly wanted: Wanted
  /** Null for access: that is about every report of this municipality. */
  readonly report: ReportId | null
  /** In the words of who asked; may be empty. */
  readonly words: string
  readonly askedOn: Temporal.PlainDate
  readonly voices: readonly Voice[]
  /** Of each reporter the newest. */
  readonly advice: readonly Advice[]
  readonly extension: { readonly reason: string; readonly on: Temporal.PlainDate } | null
  readonly decision: Decision | null
  readonly endedBy: 'withdrawn' | 'lapsed' | null
}

/** A request with the youth and the reports it is about, as far as these are still there. */
export type RequestView = {
  readonly request: Request
  readonly child: Child
  readonly reports: readonly StoredReport[]
  readonly standing: RequestStanding
}
