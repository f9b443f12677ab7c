/** Days and times of appointments as people say them. */
import { formatIn } from '../../../platform/i18n/format-in.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { localOf } from './booking/free-times.ts'

export const clock = (at: Temporal.PlainDateTime | Temporal.PlainTime): string =>
  at.toString().includes('T') ? at.toString().slice(11, 16) : at.toString().slice(0, 5)

/** '09:20' */
export const timeOf = (at: Temporal.Instant): string => clock(localOf(at))

/** 'maandag 30 november, 09:20' */
export const whenOf = (at: Temporal.Instant, language: Language = 'nl'): string => whenAt(localOf(at), language)

/** The same, of a moment on the clock of the Netherlands. */
export const whenAt = (at: Temporal.PlainDateTime, language: Language = 'nl'): string =>
  `${formatIn(language).weekday(at.toPlainDate())}${comma(language)}${clock(at)}`

export const comma = (language: Language): string => (language === 'ar' ? '، ' : ', ')

/** As it goes along in a form and an address: which roster, and when. */
export const slotWord = (slot: { readonly roster: string; readonly from: Temporal.PlainDateTime }): string =>
  `${slot.roster}|${slot.from.toString().slice(0, 16)}`

export function readSlot(word: string): { readonly roster: string; readonly from: Temporal.PlainDateTime } | undefined {
  const [roster, from] = word.split('|')
  if (!roster || !from || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(from)) return undefined
  try {
    return { roster, from: Temporal.PlainDateTime.from(from, { overflow: 'reject' }) }
  } catch {
    return undefined
  }
}

/** A day as a date field sends it; null for anything else. */
export function dayFrom(word: string): Temporal.PlainDate | null {
  try {
    return /^2\d{3}-\d{2}-\d{2}$/.test(word) ? Temporal.PlainDate.from(word, { overflow: 'reject' }) : null
  } catch {
    return null
  }
}
