/** Opening a record without looking after the child: why, until when, and what was found of it afterwards. */
import type { ChildId } from '../../../../people/index.ts'

export type GlassId = string & { readonly __brand: 'GlassId' }

export const reasons = ['danger', 'stands-in', 'asked-by-family', 'other'] as const
export type Reason = (typeof reasons)[number]
export const reviewFindings = ['justified', 'not-justified'] as const
export type ReviewFinding = (typeof reviewFindings)[number]

export type Breaking = {
  readonly id: GlassId
  readonly child: ChildId
  readonly because: Reason
  readonly explanation: string
  readonly at: Temporal.Instant
  readonly until: Temporal.Instant
  /** The professional who did it. */
  readonly by: string
  readonly byName: string
  readonly organisation: string | null
  readonly review: Review | null
}
export type Review = {
  readonly finding: ReviewFinding
  readonly explanation: string
  readonly at: Temporal.Instant
  readonly byName: string
}

/** A working day. No source sets a time; the shorter, the better, and breaking again asks a reason again. */
export const hoursOpen = 8
