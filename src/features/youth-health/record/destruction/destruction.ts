/** Records whose term has ended: proposed by night, approved by two people, destroyed whole, and reported without a name. */
import type { ChildId } from '../../../../people/index.ts'

export type ProposalId = string & { readonly __brand: 'ProposalId' }

/** A record on the list. */
export type Candidate = {
  readonly child: ChildId
  readonly lastChangedOn: Temporal.PlainDate
  /** The last term that holds: the first day on which it may go. */
  readonly keptUntil: Temporal.PlainDate
  readonly because: 'term-ended' | 'on-request'
}

/** Two roles, two people. */
export const approvers = ['youth-doctor', 'administrator'] as const
export type Approver = (typeof approvers)[number]
export type Approval = {
  readonly as: Approver
  readonly by: string
  readonly byName: string
  readonly at: Temporal.Instant
}

export type Proposal = {
  readonly id: ProposalId
  readonly proposedAt: Temporal.Instant
  readonly approvals: readonly Approval[]
  readonly candidates: readonly Candidate[]
  readonly report: Report | null
}

/** Proof of destruction: numbers and references, nobody's name. */
export type Report = {
  readonly destroyedAt: Temporal.Instant
  readonly records: number
  /** On the list, but changed, kept longer or no longer due when it was carried out. */
  readonly leftOut: number
  readonly rowsByTable: Readonly<Record<string, number>>
  readonly destroyed: readonly Destroyed[]
}
export type Destroyed = {
  /** The first half of the SHA-256 of the child's id: who holds the id can look it up, nobody can find the child from it. */
  readonly reference: string
  readonly lastChangedOn: string
  readonly keptUntil: string
  readonly because: Candidate['because']
}
