/** What follows from what happened to a subsidy. */
import { type Cents, sumOf } from '../../../knowledge/subsidy/money.ts'
import { grantedCents } from '../../../knowledge/subsidy/settle.ts'
import { isPromised, type Standing, standingOf } from '../../../knowledge/subsidy/standing.ts'
import type { Application, ApplicationVersion, Decision, Line, ReportRequest, SubsidySettlement } from './subsidy.ts'

export function standing(application: Application): Standing {
  const { submissions, requests, reportRequests } = application
  const decision = application.decisions.at(-1) ?? null
  const settlement = application.settlements.at(-1) ?? null
  return standingOf({
    submissions: submissions.length,
    requests: requests.length,
    decision: decision && { kind: decision.kind, reply: decision.reply?.reply ?? null },
    isReportAsked: reportRequests.some(({ kind }) => kind === 'final'),
    isReported: finalReport(application) !== null,
    settlement: settlement && {
      reply: settlement.reply?.reply ?? null,
      isPaid: settlement.payment !== null,
      balance: balanceOf(settlement),
    },
  })
}

/** Above zero: still to be paid; below zero: to be paid back. */
export const balanceOf = ({ finalCents, paidCents }: Pick<SubsidySettlement, 'finalCents' | 'paidCents'>): Cents =>
  finalCents - paidCents

/** As it was last sent in; null as long as it was not. */
export function submitted({ submissions, versions }: Application): ApplicationVersion | null {
  const last = submissions.at(-1)
  return versions.find(({ version }) => version === last?.version) ?? null
}

/** The grant that two agreed on. */
export function grantOf({ decisions }: Application): Decision | null {
  const last = decisions.at(-1)
  return last?.kind === 'granted' && last.reply?.reply === 'agreed' ? last : null
}

/** The settlement that two agreed on. */
export function settledOf({ settlements }: Application): SubsidySettlement | null {
  const last = settlements.at(-1)
  return last?.reply?.reply === 'agreed' ? last : null
}

export const amountOf = (lines: readonly Line[]): Cents => grantedCents(lines)

export const paidOf = (application: Application): Cents =>
  sumOf((grantOf(application)?.instalments ?? []).flatMap(({ cents, payment }) => (payment ? [cents] : [])))

/** The request that waits for an answer. */
export const openRequest = ({ reportRequests }: Application): ReportRequest | null =>
  reportRequests.find(({ report }) => report === null) ?? null

/** The last report over the whole period. */
export function finalReport({
  reportRequests,
}: Application): (ReportRequest & { report: NonNullable<ReportRequest['report']> }) | null {
  const last = reportRequests.findLast(({ kind, report }) => kind === 'final' && report !== null)
  return last?.report ? { ...last, report: last.report } : null
}

/** Of a round: what is granted, or waits for the second civil servant. */
export const promisedOf = (applications: readonly Application[]): Cents =>
  sumOf(
    applications.flatMap(application => {
      const last = application.decisions.at(-1)
      return last?.kind === 'granted' && isPromised(standing(application)) ? [amountOf(last.lines)] : []
    }),
  )
