/**
 * A report in the referral index (verwijsindex) stands for two years, then rests in the archive for five; it never outlives
 * the day the youth turns 23 or dies. A report that should not have been made, or that was removed on the youth's own
 * privacy rights, is gone at once and is never archived.
 * Source: Jeugdwet art. 7.1.4.5 and 7.1.4.6.
 */
type Day = Temporal.PlainDate

/** `unjustified` and `risk-gone` are the reporter's judgement; `privacy-right` is a granted request (AVG art. 16, 17 or 21). */
export type Removal = { on: Day; because: 'unjustified' | 'risk-gone' | 'privacy-right' }
/** `goneBy` stands in for the birth date, which the index may not hold; see below. */
export type Report = { reportedOn: Day; goneBy: Day; diedOn: Day | null; removals: readonly Removal[] }

export type GoneBecause = 'turned-23' | 'died' | 'unjustified' | 'privacy-right' | 'archive-ended'
export type Standing =
  | { kind: 'stands'; until: Day }
  | { kind: 'archived'; since: Day; until: Day }
  | { kind: 'gone'; since: Day; because: GoneBecause }

const yearsAReportStands = 2
const yearsInArchive = 5
const ageAtWhichReportsEnd = 23

/** `until` is the first day on which the report no longer stands, or no longer lies in the archive, if nothing else happens. */
export function standingOf(report: Report, today: Day): Standing {
  const end = endOfStanding(report)
  const destruction = earliest(destructions(report, end))
  if (isReached(destruction.on, today)) return { kind: 'gone', since: destruction.on, because: destruction.because }
  return isReached(end, today)
    ? { kind: 'archived', since: end, until: destruction.on }
    : { kind: 'stands', until: firstOf(end, destruction.on) }
}

/** The date of removal that art. 7.1.4.3 has stored with the report on the day it is made. */
export const plannedRemoval = (reportedOn: Day, birth: Day): Day =>
  firstOf(reportedOn.add({ years: yearsAReportStands }), birth.add({ years: ageAtWhichReportsEnd }))

/** The first day on which nothing of a report may be left, whatever happens: its last day in the archive, or turning 23 before that. */
export const goneBy = (reportedOn: Day, birth: Day): Day =>
  firstOf(
    reportedOn.add({ years: yearsAReportStands }).add({ years: yearsInArchive }),
    birth.add({ years: ageAtWhichReportsEnd }),
  )

/** A youth of 23 or older cannot be reported (art. 7.1.1.1). */
export const mayBeReported = (birth: Day, today: Day): boolean =>
  !isReached(birth.add({ years: ageAtWhichReportsEnd }), today)

type Destruction = { on: Day; because: GoneBecause }

const endOfStanding = (report: Report): Day =>
  report.removals
    .filter(removal => removal.because === 'risk-gone')
    .map(removal => removal.on)
    .reduce(firstOf, report.reportedOn.add({ years: yearsAReportStands }))

// Where `goneBy` is the end of the archive, both come on one day, and the first of the two names it.
function destructions(report: Report, end: Day): readonly [Destruction, ...Destruction[]] {
  const removed = report.removals.flatMap(({ on, because }) => (because === 'risk-gone' ? [] : [{ on, because }]))
  const died: readonly Destruction[] = report.diedOn ? [{ on: report.diedOn, because: 'died' }] : []
  return [
    { on: end.add({ years: yearsInArchive }), because: 'archive-ended' },
    { on: report.goneBy, because: 'turned-23' },
    ...died,
    ...removed,
  ]
}

const earliest = ([first, ...others]: readonly [Destruction, ...Destruction[]]): Destruction =>
  others.reduce((a, b) => (Temporal.PlainDate.compare(b.on, a.on) < 0 ? b : a), first)

const firstOf = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b)
const isReached = (day: Day, today: Day): boolean => Temporal.PlainDate.compare(today, day) >= 0
