/** Whether one can still come to a course, in what way, and when what belongs to it is due. Source: docs/sources.md, row `courses` (own choice). */
import { daysWithoutKeeping } from './line.ts'

export type Meeting = {
  readonly startsAt: Temporal.Instant
  readonly minutes: number
}

export type CourseTimes = {
  /** In order; at least one. */
  readonly meetings: readonly Meeting[]
  /** The first and the last day to sign up; null: from now on, and until it begins. */
  readonly opensOn: Temporal.PlainDate | null
  readonly closesOn: Temporal.PlainDate | null
  readonly hasSignUp: boolean
  readonly isCancelled: boolean
}

export type CourseStanding =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'over' }
  /** Come as you are: nobody signs up. */
  | { readonly kind: 'walk-in' }
  | { readonly kind: 'opens-later'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly free: number }
  /** One can still sign up, and waits. */
  | { readonly kind: 'full'; readonly waiting: number }

/** @param free chairs that a newcomer could have: none while families wait for them */
export function standingOf(
  course: CourseTimes,
  { free, waiting }: { readonly free: number; readonly waiting: number },
  now: Temporal.Instant,
): CourseStanding {
  if (course.isCancelled) return { kind: 'cancelled' }
  if (isOver(course, now)) return { kind: 'over' }
  if (!course.hasSignUp) return { kind: 'walk-in' }
  const today = dayOf(now)
  if (course.opensOn && isBefore(today, course.opensOn)) return { kind: 'opens-later', on: course.opensOn }
  if (hasBegun(course, now) || (course.closesOn && isBefore(course.closesOn, today))) return { kind: 'closed' }
  return free > 0 ? { kind: 'open', free } : { kind: 'full', waiting }
}

export const isOver = ({ meetings }: Pick<CourseTimes, 'meetings'>, now: Temporal.Instant): boolean =>
  meetings.every(({ startsAt, minutes }) => isAtOrBefore(startsAt.add({ minutes }), now))

export const hasBegun = ({ meetings }: Pick<CourseTimes, 'meetings'>, now: Temporal.Instant): boolean =>
  meetings.some(({ startsAt }) => isAtOrBefore(startsAt, now))

/** Whether chairs are still kept for a family that is too many: not in the last week. */
export function keepsChairs({ meetings }: Pick<CourseTimes, 'meetings'>, today: Temporal.PlainDate): boolean {
  const first = meetings[0]
  return first !== undefined && today.until(dayOf(first.startsAt)).days > daysWithoutKeeping
}

/** An offer ends after the hours to think, and never later than the course begins. */
export function offerUntil(now: Temporal.Instant, hours: number, meetings: readonly Meeting[]): Temporal.Instant {
  const end = now.add({ hours })
  const begins = meetings[0]?.startsAt
  return begins && isAtOrBefore(begins, end) ? begins : end
}

/** A reminder goes out from so many days before a meeting on, until the day itself. */
export const isReminderDue = (meetsOn: Temporal.PlainDate, today: Temporal.PlainDate, days: number): boolean =>
  !isBefore(meetsOn, today) && !isBefore(today, meetsOn.subtract({ days }))

/** The day on which the names of who signed up are erased. */
export const erasedOn = (lastMeeting: Temporal.PlainDate, keptMonths: number): Temporal.PlainDate =>
  lastMeeting.add({ months: keptMonths })

/** The day on the clock of the Netherlands. */
export const dayOf = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) < 0
const isAtOrBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) <= 0
