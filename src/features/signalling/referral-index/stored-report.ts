/** What the national index holds of a report: pseudonyms, the reporter, days. Nothing of why. */
import type { ReporterDomain } from '../../../knowledge/referral-index/follow-up.ts'
import type { IndexedReport } from '../../../knowledge/referral-index/match.ts'
import { type Standing, standingOf } from '../../../knowledge/referral-index/standing.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'

export type ReportId = string & { readonly __brand: 'ReportId' }
/** HMAC-SHA-256 in 64 hexadecimal digits. */
export type Pseudonym = string & { readonly __brand: 'Pseudonym' }

/** By what a report can match, all under one layer of keys. `address` is null for who lives in an institution or nowhere known. */
export type LayerKeys = {
  readonly subject: Pseudonym
  readonly address: Pseudonym | null
  /** Two at most, as in the civil registry. */
  readonly parents: readonly Pseudonym[]
  /** How many keys went over each of these, one after the other. */
  readonly layer: number
}

/** Under the newest key, and under the one before it: while a new key goes over the index, it holds both. */
export type IndexKeys = LayerKeys & { readonly earlier: LayerKeys | null }

/** Who reported, with the contact data a signal gives to the other side (Jeugdwet 7.1.4.3 lid 2). */
export type Reporter = {
  /** CBS code of the municipality with which the organisation has its agreements. */
  readonly municipality: string
  readonly id: string
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
  readonly organisation: { readonly id: string; readonly name: string; readonly domain: ReporterDomain }
}

export type StoredReport = LayerKeys & {
  readonly id: ReportId
  readonly reporter: Reporter
  readonly reportedAt: Temporal.Instant
  readonly removeBy: Temporal.PlainDate
  readonly goneBy: Temporal.PlainDate
  /** The reporter took it back: the risk is gone. */
  readonly withdrawnOn: Temporal.PlainDate | null
  /** It lay in the archive and gave its one signal. */
  readonly hasSpoken: boolean
}

/** A report on its way into the index. */
export type FreshReport = StoredReport & Pick<IndexKeys, 'earlier'>

/** A death is not known in the index; `expireReports` destroys the reports of who died. */
export const standingOn = (report: StoredReport, today: Temporal.PlainDate): Standing =>
  standingOf(
    {
      reportedOn: dayInTheNetherlands(report.reportedAt),
      goneBy: report.goneBy,
      diedOn: null,
      removals: report.withdrawnOn ? [{ on: report.withdrawnOn, because: 'risk-gone' }] : [],
    },
    today,
  )

/** A professional's id says who it is within one municipality, so the municipality goes with it. */
export const isSameReporter = (one: ReporterKey, other: ReporterKey): boolean =>
  one.municipality === other.municipality && one.id === other.id
export type ReporterKey = Pick<Reporter, 'municipality' | 'id'>

/** As the rule of matching sees it. Addresses of institutions are not in the index at all. */
export const indexed = ({ id, reporter, subject, address, parents }: StoredReport): IndexedReport => ({
  id,
  reporter: `${reporter.municipality} ${reporter.id}`,
  subject,
  home: address === null ? null : { address, isInstitution: false },
  parents,
})

/** Seen beside a fresh report: what both have in common bears the same pseudonym, also where the new key has not come yet. */
export function besideFresh(stored: StoredReport, { earlier, ...fresh }: FreshReport): StoredReport {
  if (stored.layer === fresh.layer || earlier === null) return stored
  const known = new Map([
    [earlier.subject, fresh.subject],
    ...(earlier.address && fresh.address ? [[earlier.address, fresh.address] as const] : []),
    ...earlier.parents.map((parent, place) => [parent, fresh.parents[place] ?? parent] as const),
  ])
  const seen = (pseudonym: Pseudonym): Pseudonym => known.get(pseudonym) ?? pseudonym
  return {
    ...stored,
    subject: seen(stored.subject),
    address: stored.address && seen(stored.address),
    parents: stored.parents.map(seen),
  }
}
