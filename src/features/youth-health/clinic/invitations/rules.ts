/** Who of a group is invited, and how. Pure. */
import { isWithin } from '../../../../knowledge/contact-moments/age-window.ts'
import type { DueMoment, NotHeldMoment } from '../../../../knowledge/contact-moments/due-moments.ts'
import type { Invitation } from './invitation.ts'

type Day = Temporal.PlainDate

/** `to-invite`: nobody asked yet, or they did not come last time. The others say why somebody is not invited now. */
export type Standing =
  | { readonly kind: 'to-invite' }
  | { readonly kind: 'held' | 'planned' | 'invited'; readonly on: Day }
  | { readonly kind: 'not-due' | 'not-wanted' }

type Known = {
  readonly moment: DueMoment | undefined
  /** The day of the place that the child has for this moment. */
  readonly plannedOn: Day | null
  /** When it was last invited for this moment. */
  readonly invitedOn: Day | null
  readonly notHeld: readonly NotHeldMoment[]
}

/** Families are asked so long before the moment begins. House style: the field books three to six weeks ahead. */
const ahead = { weeks: 6 }

export function standingOf({ moment, plannedOn, invitedOn, notHeld }: Known, today: Day): Standing {
  if (!moment) return { kind: 'not-due' }
  const { standing, window } = moment
  if (standing.kind === 'held') return { kind: 'held', on: standing.on }
  if (standing.kind === 'passed' && (standing.because === 'not-interested' || standing.because === 'agreed'))
    return { kind: 'not-wanted' }
  if (plannedOn) return { kind: 'planned', on: plannedOn }
  const stayedAway = notHeld.some(
    ({ on, code }) =>
      code === moment.moment.code && invitedOn !== null && Temporal.PlainDate.compare(on, invitedOn) >= 0,
  )
  if (invitedOn && !stayedAway) return { kind: 'invited', on: invitedOn }
  if (standing.kind === 'overdue') return { kind: 'to-invite' }
  const begins = window.from.subtract(ahead)
  return isWithin(today, { from: begins, to: window.to }) && standing.kind !== 'passed'
    ? { kind: 'to-invite' }
    : { kind: 'not-due' }
}

/** How many times a child was invited for this moment, the next time included. */
export const nextNth = (invitations: readonly Invitation[], moment: string): number =>
  Math.max(
    0,
    ...invitations.map(({ moment: of, outcome }) => (of === moment && outcome.way !== 'none' ? outcome.nth : 0)),
  ) + 1

/** By mail when somebody who may speak for the child has an address for it, else by letter, else not at all. */
export function wayFor(emails: readonly string[], hasHome: boolean): 'mail' | 'letter' | null {
  if (emails.length > 0) return 'mail'
  return hasHome ? 'letter' : null
}
