/** What the page of one referral shows to who sent it, and to who received it. */
import type { Offer, Professional } from '../../../../centre/index.ts'
import type { Child, Guardian, Household, PlanWay, Statement } from '../../../../people/index.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { OwnLink } from '../../link/make-link.ts'
import type { Sight } from '../../sight/rules.ts'
import type { Seen } from '../look-up.ts'
import type { ReferralId } from '../referral.ts'

type Shown = {
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  /** Said first: somebody else did something in the meantime. */
  readonly overtaken?: string
}

export type ReferralPageProps = Seen &
  Shown & {
    readonly child: Child
    readonly guardians: readonly Guardian[]
    readonly households: readonly Household[]
    /** An organisation may refer within itself: then the reader is on both sides. */
    readonly isReceiver: boolean
    /** The next choice of the family, when this one led nowhere. */
    readonly next: Pick<Offer, 'id' | 'name'> | null
    readonly redirectedTo: ReferralId | null
    readonly link: OwnLink | null
    readonly isLongWait: boolean
    /** From here to the family's plan. */
    readonly planWay: PlanWay | null
    /** What the family itself says beside it. */
    readonly statements: readonly Statement[]
  }

/** Nothing of the family is here but what was sent. */
export type ReceivedPageProps = Seen &
  Shown & {
    readonly sight: Exclude<Sight, 'none'>
    readonly sender: Pick<Professional, 'name' | 'phone' | 'email'>
    readonly base: string
    readonly visitor: string | null
  }
