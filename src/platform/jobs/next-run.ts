/** The next moment it is this time of day in the Netherlands, after now. `at` is written as 02:30. */
export function nextRun(at: string, now: Temporal.Instant): Temporal.Instant {
  const here = now.toZonedDateTimeISO('Europe/Amsterdam')
  const today = here.withPlainTime(at)
  const next =
    Temporal.ZonedDateTime.compare(today, here) > 0
      ? today
      : here.toPlainDate().add({ days: 1 }).toZonedDateTime({ plainTime: at, timeZone: 'Europe/Amsterdam' })
  return next.toInstant()
}

/** Seconds to wait after the so-many-th failed try: a quarter of a minute, doubling, at most six hours. */
export const waitAfter = (attempts: number): number => Math.min(15 * 2 ** (attempts - 1), 6 * 3600)

/** About a day of trying; after that a person has to look. */
export const mostAttempts = 14
