/** What somebody looks for in the agenda: by theme, age, place, language, month, and whether there are places. */
import { type CourseLanguage, type CourseTheme, courseLanguages, courseThemes } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'

export type Filters = {
  readonly theme: CourseTheme | null
  /** Of the child, in years. */
  readonly age: number | null
  /** One of our places, by id. */
  readonly location: string | null
  readonly language: CourseLanguage | null
  /** 'YYYY-MM'. */
  readonly month: string | null
  readonly onlyFree: boolean
}

/** From an address; a word that means nothing asks for nothing. */
export function readFilters(query: URLSearchParams): Filters {
  const word = (name: string) => query.get(name) ?? ''
  const age = Number(word('leeftijd').replace(',', '.'))
  return {
    theme: courseThemes.find(theme => theme === word('thema')) ?? null,
    age: /^\d{1,2}([.,]\d)?$/.test(word('leeftijd')) && age <= 23 ? age : null,
    location: word('plaats').slice(0, 40) || null,
    language: courseLanguages.find(language => language === word('taal')) ?? null,
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(word('maand')) ? word('maand') : null,
    onlyFree: word('vrij') !== '',
  }
}

/** The same as an address again, empty when nothing is asked: '?thema=baby&vrij=ja'. */
export function queryOf({ theme, age, location, language, month, onlyFree }: Filters): string {
  const asked = { thema: theme, leeftijd: age, plaats: location, taal: language, maand: month, vrij: onlyFree && 'ja' }
  const words = Object.entries(asked).flatMap(([name, value]) => (value || value === 0 ? [[name, String(value)]] : []))
  return words.length === 0 ? '' : `?${new URLSearchParams(words)}`
}

export const filtered = (courses: readonly CourseSeen[], filters: Filters): readonly CourseSeen[] =>
  courses.filter(seen => fits(seen, filters))

function fits({ course, occupancy: { standing } }: CourseSeen, filters: Filters): boolean {
  const { theme, age, location, language, month, onlyFree } = filters
  return (
    (theme === null || course.theme === theme || course.theme === 'opvoeden') &&
    (age === null || ((course.ageFrom ?? 0) <= age && age < (course.ageUntil ?? 99))) &&
    (location === null || course.locationId === location) &&
    (language === null || course.language === language) &&
    (month === null || course.meetings.some(({ startsAt }) => monthOf(startsAt) === month)) &&
    (!onlyFree || standing.kind === 'open' || standing.kind === 'walk-in')
  )
}

export const monthOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toPlainYearMonth().toString()
