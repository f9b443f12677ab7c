/** A subsidy from application to settlement: nothing but what happened, by whom and when. How far it is follows from it. */
import type { OrganisationId } from '../../../centre/index.ts'
import type { Instalment } from '../../../knowledge/subsidy/instalments.ts'
import type { Cents } from '../../../knowledge/subsidy/money.ts'

export type RoundId = string & { readonly __brand: 'RoundId' }
export type ApplicationId = string & { readonly __brand: 'ApplicationId' }
type Month = Temporal.PlainYearMonth
type Day = Temporal.PlainDate

/** Somebody did it, then. */
export type Deed = { readonly at: Temporal.Instant; readonly by: string; readonly byName: string }

export type NewRound = {
  readonly title: string
  readonly packageId: string
  /** Both months belong to the period. */
  readonly from: Month
  readonly until: Month
  readonly opensOn: Day
  readonly closesOn: Day
  readonly ceilingCents: Cents
  readonly tolerancePercent: number
  readonly objectionWeeks: number
  readonly terms: string
  /** Why it was changed; of the first version, where it was decided. */
  readonly reason: string
}
export type Round = NewRound & Deed & { readonly id: RoundId; readonly version: number }

export type Line = { readonly product: string; readonly volume: number; readonly priceCents: Cents }
export type NewApplication = { readonly purpose: string; readonly explanation: string; readonly lines: readonly Line[] }
export type ApplicationVersion = NewApplication & Deed & { readonly version: number }

export type Reply = Deed & { readonly reply: 'agreed' | 'returned'; readonly words: string }
/** That it was paid, as somebody noted it. */
export type Payment = Deed & { readonly paidOn: Day }
/** Noted by mistake: it counts as not paid. */
export type TakenBack = { readonly payment: Payment; readonly correction: Deed & { readonly why: string } }
export type Payments = {
  /** The one that counts. */
  readonly payment: Payment | null
  /** Those that were noted by mistake, in the order in which they were noted. */
  readonly takenBack: readonly TakenBack[]
}
export type PaidInstalment = Instalment & Payments & { readonly place: number }
export type Decision = Deed & {
  readonly ordinal: number
  readonly submission: number
  readonly kind: 'granted' | 'refused'
  /** The terms under which it was decided. */
  readonly roundVersion: number
  /** Conditions, or why not. */
  readonly words: string
  readonly lines: readonly Line[]
  readonly instalments: readonly PaidInstalment[]
  readonly reply: Reply | null
}

export const reportKinds = ['interim', 'final'] as const
export type ReportKind = (typeof reportKinds)[number]
export type ReportLine = {
  readonly product: string
  /** What the registrations said; null when that number is too small to tell. */
  readonly counted: number | null
  readonly volume: number
  readonly explanation: string
}
export type NewReport = { readonly words: string; readonly lines: readonly ReportLine[] }
export type ReportRequest = Deed & {
  readonly ordinal: number
  readonly kind: ReportKind
  readonly until: Month
  readonly dueOn: Day
  readonly report: (NewReport & Deed) | null
}

export type SettlementLine = {
  readonly product: string
  readonly granted: number
  readonly realised: number
  readonly priceCents: Cents
  readonly cents: Cents
}
export type SubsidySettlement = Deed &
  Payments & {
    readonly ordinal: number
    readonly report: number
    readonly paidCents: Cents
    readonly finalCents: Cents
    readonly words: string
    readonly lines: readonly SettlementLine[]
    readonly reply: Reply | null
  }

/** Everything is in the order in which it happened. */
export type Application = {
  readonly id: ApplicationId
  readonly roundId: RoundId
  readonly organisationId: OrganisationId
  readonly begunAt: Temporal.Instant
  readonly versions: readonly ApplicationVersion[]
  readonly submissions: readonly (Deed & { readonly ordinal: number; readonly version: number })[]
  readonly requests: readonly (Deed & { readonly ordinal: number; readonly words: string })[]
  readonly decisions: readonly Decision[]
  readonly reportRequests: readonly ReportRequest[]
  readonly settlements: readonly SubsidySettlement[]
}

export const roundPath = (id: string): string => `/gemeente/subsidies/${id}`
export const workPath = (id: string): string => `/gemeente/subsidies/aanvragen/${id}`
export const ownPath = (id: string): string => `/subsidie/${id}`
