/**
 * The days that count in a file of the reporting code.
 * Veilig Thuis judges the safety within five working days after a report (docs/sources.md, row `reporting-code`). How long the five steps
 * may take is said by no law that we found: an organisation sets its own term, or none.
 */
import { holidaysFrom } from '../ages/dutch-holidays.ts'
import { addWorkingDays } from '../ages/working-days.ts'

type Day = Temporal.PlainDate

const workingDaysOfAssessment = 5

/** The last day on which Veilig Thuis is expected to have judged the safety. */
export const assessmentBy = (reportedOn: Day): Day =>
  addWorkingDays(reportedOn, workingDaysOfAssessment, holidaysFrom(reportedOn))

export type Running = {
  /** Whole days since the first signal was written down. */
  readonly days: number
  /** By the organisation's own term; null when it has none. */
  readonly until: Day | null
  readonly isOver: boolean
}

/** `term` in days. */
export function running(since: Day, term: number | null, today: Day): Running {
  const until = term === null ? null : since.add({ days: term })
  return {
    days: since.until(today).days,
    until,
    isOver: until !== null && Temporal.PlainDate.compare(today, until) > 0,
  }
}

/**
 * From this day on a closed file is destroyed. Twenty years from the last change is the law for youth help (Jeugdwet 7.3.8); for other
 * professions the organisation says.
 */
export const destroyFrom = (lastChange: Day, years: number): Day => lastChange.add({ years })
export const proposedYears = 20
