import { type Opening, type OpenState, openState } from '../../../centre/index.ts'
import type { Place } from '../../../platform/html/components/places.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { text } from './text.ts'

/** 'Nu open tot 17:00', 'Morgen open om 9:00': what a visitor wants to know of a place. */
export function openingOf(openings: readonly Opening[], now: Temporal.PlainDateTime): NonNullable<Place['opening']> {
  const state = openState(openings, now)
  return { words: wordsOf(state, now.toPlainDate()), tone: state.kind === 'open' ? 'positive' : 'neutral' }
}

/** '9:00' */
export const clockWords = (time: Temporal.PlainTime): string => `${time.hour}:${String(time.minute).padStart(2, '0')}`

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
