/**
 * An age the way people in youth health care say it: "4 dagen", "6 weken", "14 maanden", "3 jaar en 9 maanden".
 * The steps follow the names of the contact moments (4 and 8 weeks, 3 to 18 months, 2 years, 3 years and 9 months); house style, no rule.
 */
import { ageInDays, ageInMonths, ageInWeeks, ageOn, isUnborn } from './age.ts'

type Day = Temporal.PlainDate

export type SpokenAge =
  | { readonly unit: 'unborn'; readonly daysToGo: number }
  | { readonly unit: 'days' | 'weeks' | 'months'; readonly count: number }
  | { readonly unit: 'years'; readonly count: number; readonly months: number }

export function spokenAge(birthOrExpected: Day, day: Day): SpokenAge {
  if (isUnborn(birthOrExpected, day)) return { unit: 'unborn', daysToGo: -ageInDays(birthOrExpected, day) }
  const months = ageInMonths(birthOrExpected, day)
  if (months >= 24) return { unit: 'years', count: Math.floor(months / 12), months: ageOn(birthOrExpected, day).months }
  if (months >= 3) return { unit: 'months', count: months }
  const weeks = ageInWeeks(birthOrExpected, day)
  return weeks >= 1 ? { unit: 'weeks', count: weeks } : { unit: 'days', count: ageInDays(birthOrExpected, day) }
}
