/** How far a subsidy is: read from what happened, in order. */
export const standings = [
  'draft',
  'submitted',
  'asked',
  'decided',
  'granted',
  'refused',
  'report-asked',
  'reported',
  'settlement-decided',
  'settled',
  'closed',
] as const
export type Standing = (typeof standings)[number]

export type Facts = {
  /** How often it was sent in, and how often the municipality asked for more after that. */
  readonly submissions: number
  readonly requests: number
  readonly decision: { readonly kind: 'granted' | 'refused'; readonly reply: 'agreed' | 'returned' | null } | null
  /** A final report was asked for, and sent. */
  readonly isReportAsked: boolean
  readonly isReported: boolean
  readonly settlement: {
    readonly reply: 'agreed' | 'returned' | null
    readonly isPaid: boolean
    readonly balance: number
  } | null
}

export function standingOf({
  submissions,
  requests,
  decision,
  isReportAsked,
  isReported,
  settlement,
}: Facts): Standing {
  if (settlement && settlement.reply !== 'returned') {
    if (settlement.reply === null) return 'settlement-decided'
    return settlement.isPaid || settlement.balance === 0 ? 'closed' : 'settled'
  }
  if (decision?.reply === 'agreed') {
    if (decision.kind === 'refused') return 'refused'
    if (isReported) return 'reported'
    return isReportAsked ? 'report-asked' : 'granted'
  }
  if (decision && decision.reply === null) return 'decided'
  if (submissions === 0) return 'draft'
  return requests >= submissions ? 'asked' : 'submitted'
}

/** The organisation may write: nothing was sent in yet, or the municipality asked for more. */
export const mayWrite = (standing: Standing): boolean => standing === 'draft' || standing === 'asked'

/** The granted amount is part of what was promised from the ceiling: also while the second civil servant has not answered. */
export const isPromised = (standing: Standing): boolean =>
  !['draft', 'submitted', 'asked', 'refused'].includes(standing)

/** The last day on which an objection may be made: so many weeks from the day after the decision was made known. */
export const objectionUntil = (agreedOn: Temporal.PlainDate, weeks: number): Temporal.PlainDate =>
  agreedOn.add({ days: weeks * 7 })
