/** What the page of one referral shows. */
import type { Child, Guardian, Household } from '../../../../people/index.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Seen } from '../look-up.ts'

export type ReferralPageProps = Seen & {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
  /** On which side the reader is; both, when an organisation refers within itself. */
  readonly isSender: boolean
  readonly isReceiver: boolean
  readonly faults: Faults
  readonly typed: Typed
  /** Said first: somebody else did something in the meantime. */
  readonly overtaken?: string
}
