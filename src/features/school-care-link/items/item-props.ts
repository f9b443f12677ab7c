/** Everything the page of an item is drawn from. */
import type { Section } from '../../../knowledge/care-team/professions.ts'
import type { Child, Guardian, Household, PlanWay } from '../../../people/index.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Referral } from '../../guidance/index.ts'
import type { Member } from '../care-team.ts'
import type { Action, ClosingOutcome, Contribution, SeenItem } from '../item.ts'
import type { Meeting } from '../meeting.ts'
import type { MinutesOf } from '../meetings/minutes/write-minutes.ts'

export type ItemProps = {
  readonly seen: SeenItem
  readonly header: {
    readonly child: Child
    readonly guardians: readonly Guardian[]
    readonly households: readonly Household[]
  } | null
  readonly contributions: readonly Contribution[]
  readonly opens: readonly Section[]
  readonly mayWrite: readonly Section[]
  readonly mayRecord: boolean
  readonly mayClose: readonly ClosingOutcome[]
  readonly isOwn: boolean
  /** Ways on to other parts of the centre. */
  readonly may: { readonly refer: boolean; readonly youthCare: boolean }
  /** From here to the family's plan; null without a name. */
  readonly planWay: PlanWay | null
  readonly isChair: boolean
  /** That still come. */
  readonly meetings: readonly Meeting[]
  readonly onAgenda: readonly Meeting[]
  readonly guests: readonly Member[]
  readonly invitable: readonly Member[]
  readonly minutes: readonly MinutesOf[]
  readonly actions: readonly Action[]
  /** Sent since the team met, as far as whoever looks may see them. */
  readonly referrals: readonly Referral[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  readonly newer: Contribution | null
}
