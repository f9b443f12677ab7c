/** Whether a place is open, and its week, in the words of a language. */
import { type DifferentDay, type Opening, type OpeningDays, stateOf } from '../../../centre/index.ts'
import type { Place } from '../../../platform/html/components/places.view.tsx'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import type { OtherLanguage } from '../../../platform/i18n/languages.ts'
import type { SiteWords } from './words-of-site.ts'

type Words = SiteWords['places']

export function openingIn(
  language: OtherLanguage,
  words: Words,
  days: OpeningDays,
  now: Temporal.PlainDateTime,
): NonNullable<Place['opening']> {
  const state = stateOf(days, now)
  switch (state.kind) {
    case 'open':
      return { words: words.openUntil(clock(state.until)), tone: 'positive' }
    case 'closed': {
      const day = dayWords(language, words, state.opensOn, now.toPlainDate())
      return { words: words.openAgain(day, clock(state.opensAt)), tone: 'neutral' }
    }
    case 'never-open':
      return { words: words.unknown, tone: 'neutral' }
  }
}

/** Each day of the week and when it is open: no sentences, so that no language needs a grammar of days. */
export const weekIn = (language: OtherLanguage, words: Words, openings: readonly Opening[]) =>
  weekdays.map(weekday => ({
    label: formatIn(language).dayName(weekday),
    value: hoursWords(
      words,
      openings.filter(opening => opening.weekday === weekday),
    ),
  }))

/** The days to come that are not as the week has them; why stands in Dutch alone, and is left out. */
export const differentIn = (language: OtherLanguage, words: Words, days: readonly DifferentDay[]) =>
  days.map(({ day, hours }) => ({ label: formatIn(language).weekday(day), value: hoursWords(words, hours) }))

const hoursWords = (words: Words, hours: DifferentDay['hours']): string =>
  hours.map(({ opensAt, closesAt }) => `${clock(opensAt)} – ${clock(closesAt)}`).join(', ') || words.closed

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

function dayWords(language: OtherLanguage, words: Words, day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = today.until(day)
  if (days === 0) return words.today
  return days === 1 ? words.tomorrow : formatIn(language).weekday(day)
}

/** '9:00', as it stands on the door. */
const clock = (time: Temporal.PlainTime): string => `${time.hour}:${String(time.minute).padStart(2, '0')}`
