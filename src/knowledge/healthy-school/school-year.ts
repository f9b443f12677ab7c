/** A school year is named after the year in which it begins (knowledge/care-team/rhythm.ts says when). */
import { schoolYearOf } from '../care-team/rhythm.ts'

export { schoolYearOf }

export const firstDayOf = (schoolYear: number): Temporal.PlainDate => new Temporal.PlainDate(schoolYear, 8, 1)
export const lastDayOf = (schoolYear: number): Temporal.PlainDate => new Temporal.PlainDate(schoolYear + 1, 7, 31)

/** The weeks of a school year, each by its Monday. */
export function weeksOf(schoolYear: number): readonly Temporal.PlainDate[] {
  const last = lastDayOf(schoolYear)
  const weeks: Temporal.PlainDate[] = []
  for (
    let week = mondayOf(firstDayOf(schoolYear));
    Temporal.PlainDate.compare(week, last) <= 0;
    week = week.add({ weeks: 1 })
  )
    weeks.push(week)
  return weeks
}

export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })
