/** What the page of one request shows. */
import type { Professional } from '../../../../centre/index.ts'
import type { Child, Guardian, Household, PlanWay, Statement } from '../../../../people/index.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Seen } from '../look-up.ts'

export type RequestPageProps = Seen & {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  /** From here to the family's plan. */
  readonly planWay: PlanWay | null
  /** What the family itself says beside it. */
  readonly statements: readonly Statement[]
  readonly today: Temporal.PlainDate
  /** On which side the reader is. */
  readonly isRecipient: boolean
  /** To whom the reader can hand it over; empty on the recipient's side. */
  readonly colleagues: readonly Professional[]
  /** May the reader grant help in messages to providers? */
  readonly grants: boolean
  readonly faults: Faults
  readonly typed: Typed
  /** Said first: somebody else did something in the meantime. */
  readonly overtaken?: string
}
