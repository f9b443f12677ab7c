import {
  type DifferentDay,
  holidayWords,
  type Opening,
  type OpeningDays,
  type OpenState,
  stateOf,
} from '../../../centre/index.ts'
import type { Place } from '../../../platform/html/components/places.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { text } from './text.ts'

/** 'Nu open tot 17:00', 'Morgen open om 9:00': what a visitor wants to know of a place. */
export function openingOf(days: OpeningDays, now: Temporal.PlainDateTime): NonNullable<Place['opening']> {
  const state = stateOf(days, now)
  return { words: wordsOf(state, now.toPlainDate()), tone: state.kind === 'open' ? 'positive' : 'neutral' }
}

export type Hours = { readonly days: string; readonly hours: string }

/** The week in as few lines as it takes: 'maandag tot en met vrijdag', '9:00 – 17:00'. */
export function hoursOf(openings: readonly Opening[]): readonly Hours[] {
  const runs: { readonly from: number; until: number; readonly hours: string }[] = []
  for (const weekday of weekdays) {
    const hours = hoursOn(openings, weekday)
    const last = runs.at(-1)
    if (last?.hours === hours) last.until = weekday
    else runs.push({ from: weekday, until: weekday, hours })
  }
  return runs.map(({ from, until, hours }) => ({ days: daysWords(from, until), hours }))
}

/** 'vrijdag 25 december 2026', 'gesloten (Eerste kerstdag)': a day that is not as the week has it. */
export function differentWords({ day, hours, holiday, reason }: DifferentDay): Hours {
  const times = hours.map(({ opensAt, closesAt }) => text.hoursBetween(clockWords(opensAt), clockWords(closesAt)))
  const why = reason || (holiday ? holidayWords[holiday] : '')
  return { days: format.weekday(day), hours: `${times.join(text.and) || text.closedAllDay}${why && ` (${why})`}` }
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** A day may have two stretches, with a break between. */
const hoursOn = (openings: readonly Opening[], weekday: number): string =>
  openings
    .filter(opening => opening.weekday === weekday)
    .map(({ opensAt, closesAt }) => text.hoursBetween(clockWords(opensAt), clockWords(closesAt)))
    .join(text.and) || text.closedAllDay

function daysWords(from: number, until: number): string {
  const [first = '', last = ''] = [text.weekdays[from - 1], text.weekdays[until - 1]]
  if (from === until) return first
  return `${first}${until === from + 1 ? text.and : text.upTo}${last}`
}

/** '9:00' */
const clockWords = (time: Temporal.PlainTime): string => `${time.hour}:${String(time.minute).padStart(2, '0')}`

function wordsOf(state: OpenState, today: Temporal.PlainDate): string {
  switch (state.kind) {
    case 'open':
      return text.openUntil(clockWords(state.until))
    case 'closed':
      return text.openAgain(dayWords(state.opensOn, today), clockWords(state.opensAt))
    case 'never-open':
      return text.hoursUnknown
  }
}

function dayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = today.until(day)
  if (days === 0) return text.today
  if (days === 1) return text.tomorrow
  const words = format.weekday(day)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
