/** A team meets every month, or four times a school year; which, is its own agreement. Source: docs/sources.md, row `care-team`. */
export const rhythms = ['monthly', 'four-a-year'] as const
export type Rhythm = (typeof rhythms)[number]

/** A proposal for the next day: the same weekday, four or eleven weeks on; holidays of schools are not known here. */
export const nextMeetingOn = (last: Temporal.PlainDate, rhythm: Rhythm): Temporal.PlainDate =>
  last.add({ weeks: rhythm === 'monthly' ? 4 : 11 })

/** A school year is named after the year in which it begins, on 1 August. Own: schools count so, and no source was looked up. */
export const schoolYearOf = (day: Temporal.PlainDate): number => (day.month >= 8 ? day.year : day.year - 1)
