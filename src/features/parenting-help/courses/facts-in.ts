/** The facts of a course, said in a language: when, for which ages, what it costs, whether there is a place. */
import type { CourseStanding } from '../../../knowledge/courses/standing.ts'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { languageName } from '../../../platform/i18n/interpreter-languages.ts'
import { type Language, languageFacts } from '../../../platform/i18n/languages.ts'
import type { Course, CourseLanguage } from './course.ts'
import { wordsIn } from './words.ts'

export type FactsIn = {
  /** 'Arabisch' */
  language(given: CourseLanguage): string
  /** 'dinsdag 1 december, 19:30 tot 21:30' */
  meeting(meeting: Course['meetings'][number]): string
  /** 'dinsdag 1 december, 19:30 tot 21:30 · 4 keer' */
  when(course: Pick<Course, 'meetings'>): string
  /** 'kinderen van 1,5 tot 4 jaar' */
  ages(course: Pick<Course, 'ageFrom' | 'ageUntil'>): string
  /** '€ 12,50'; whole euros without decimals, and 'gratis' for nothing. */
  price(cents: number): string
  /** 'nog 3 plekken' */
  standing(standing: CourseStanding): string
}

export function factsIn(reader: Language): FactsIn {
  const words = wordsIn[reader]
  const { weekday, number } = formatIn(reader)
  const together = languageFacts[reader].dir === 'rtl' ? leftToRight : (said: string) => said
  const years = (age: number): string => number(age, Number.isInteger(age) ? 0 : 1)
  const meeting: FactsIn['meeting'] = ({ startsAt, minutes }) => {
    const hours = words.hours(format.time(startsAt), format.time(startsAt.add({ minutes })))
    return `${weekday(dayInTheNetherlands(startsAt))}${reader === 'ar' ? '،' : ','} ${hours}`
  }
  return {
    language: given => (given === 'dse' ? words.signLanguage : languageName(given, reader)),
    meeting,
    when: ({ meetings }) => {
      const [first] = meetings
      if (!first) return ''
      return meetings.length === 1 ? meeting(first) : `${meeting(first)} · ${words.times(meetings.length)}`
    },
    ages: ({ ageFrom, ageUntil }) => {
      if (ageFrom === null) return ageUntil === null ? words.ages.every : words.ages.until(years(ageUntil))
      return ageUntil === null ? words.ages.from(years(ageFrom)) : words.ages.between(years(ageFrom), years(ageUntil))
    },
    price: cents => (cents === 0 ? words.free : together(`€ ${number(cents / 100, cents % 100 === 0 ? 0 : 2)}`)),
    standing: standing => standingIn(reader, standing),
  }
}

const leftToRight = (said: string): string => `\u2066${said}\u2069`

function standingIn(reader: Language, standing: CourseStanding): string {
  const words = wordsIn[reader].standing
  switch (standing.kind) {
    case 'open':
      return words.open(standing.free)
    case 'opens-later':
      return words['opens-later'](formatIn(reader).day(standing.on))
    case 'full':
      return standing.waiting === 0 ? words.full : words.waiting(standing.waiting)
    default:
      return words[standing.kind]
  }
}
