import { compareDays, dayAt, dayOfBirth, yearsAfter } from '../ages/day-number.ts'

/**
 * The record of youth health care is written in until the child turns 18; from that birthday on it is kept and read, and only a letter
 * with its reason is still added. That it closes on the birthday itself, and that a letter may follow, is the choice of this program:
 * Wpg art. 5 is about children who are not of age, and BW 7:454 about how long their records are kept.
 */
export type RecordStanding = { kind: 'open' } | { kind: 'closed'; since: Temporal.PlainDate; because: 'turned-18' }

/** What somebody wants to add: anything that belongs to care, or a letter that came in afterwards. */
export type Addition = 'care' | 'letter'

/** `birth` is the day of birth; of a child that is still expected, the day that is expected. */
export function recordStanding(birth: Temporal.PlainDate, today: Temporal.PlainDate): RecordStanding {
  const since = dayAt(yearsAfter(dayOfBirth(birth), 18))
  return compareDays(today, since) >= 0 ? { kind: 'closed', since, because: 'turned-18' } : { kind: 'open' }
}

export const mayAdd = (standing: RecordStanding, addition: Addition): boolean =>
  standing.kind === 'open' || addition === 'letter'
