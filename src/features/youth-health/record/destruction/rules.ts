/** Which records may go, and who still has to agree. */
import { keptUntilAge, retentionOf, yearsKept } from '../../../../knowledge/consent/retention.ts'
import type { ChildId } from '../../../../people/index.ts'
import { type Approval, type Approver, approvers, type Candidate } from './destruction.ts'

type Day = Temporal.PlainDate

export type RecordAge = {
  readonly child: ChildId
  readonly birth: Day
  readonly lastChangedOn: Day
  /** Somebody decided that this one is kept longer; the last day that was decided. */
  readonly extendedUntil: Day | null
  /** The family asked for it and it was granted. */
  readonly isRequested: boolean
}

/** The law, lengthened by the municipality's setting and by what was decided for this one record. */
export function keptUntil({ birth, lastChangedOn, extendedUntil }: RecordAge, age: number | null): Day {
  const lawful = retentionOf({ kind: 'youth-health', lastChangedOn })
  const { until } = age === null ? lawful : keptUntilAge(lawful, birth, age)
  return extendedUntil && Temporal.PlainDate.compare(extendedUntil, until) > 0 ? extendedUntil : until
}

/** A granted request does not wait for the term (BW 7:455); everything else does. */
export const dueOf = (records: readonly RecordAge[], age: number | null, today: Day): readonly Candidate[] =>
  records.flatMap(one => {
    const until = keptUntil(one, age)
    const isOver = Temporal.PlainDate.compare(until, today) <= 0
    if (!isOver && !one.isRequested) return []
    const because = isOver ? ('term-ended' as const) : ('on-request' as const)
    return [{ child: one.child, lastChangedOn: one.lastChangedOn, keptUntil: until, because }]
  })

/** What was opened after this day cannot be due by the law: of the rest it is looked at when it was last changed. */
export const openedBefore = (today: Day): Day => today.subtract({ years: yearsKept })

export type ApprovalStanding =
  | { readonly kind: 'may-approve'; readonly as: Approver }
  | { readonly kind: 'refused'; readonly because: 'approved-before' | 'same-person' | 'carried-out' }

/** Four eyes: each role once, and never the same person twice. */
export function approvalStanding(
  proposal: { readonly approvals: readonly Approval[]; readonly report: object | null },
  who: { readonly id: string; readonly roles: ReadonlySet<string> },
): ApprovalStanding {
  if (proposal.report !== null) return { kind: 'refused', because: 'carried-out' }
  if (proposal.approvals.some(approval => approval.by === who.id)) return { kind: 'refused', because: 'same-person' }
  const free = approvers.find(role => who.roles.has(role) && !proposal.approvals.some(approval => approval.as === role))
  return free ? { kind: 'may-approve', as: free } : { kind: 'refused', because: 'approved-before' }
}

export const isApproved = (approvals: readonly Approval[]): boolean =>
  approvers.every(role => approvals.some(approval => approval.as === role)) &&
  new Set(approvals.map(approval => approval.by)).size >= approvers.length
