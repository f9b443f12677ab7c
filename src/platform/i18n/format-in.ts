/** Days, times, numbers and lists as the readers of a language write them, on the clock of Amsterdam. For Dutch alone: format.ts. */
import { type Language, languageFacts, languages } from './languages.ts'

const zone = 'Europe/Amsterdam'

export type Format = {
  /** '2 grudnia 2026' */
  day(day: Temporal.PlainDate): string
  /** 'Wednesday 2 December' */
  weekday(day: Temporal.PlainDate): string
  /** The name of a day of the week; Monday is 1. */
  dayName(weekday: number): string
  /** 'November 2026' */
  month(month: Temporal.PlainYearMonth): string
  moment(at: Temporal.Instant): string
  number(value: number, decimals?: number): string
  list(words: readonly string[]): string
  /** '1 miesiąc', '3 miesiące', '12 miesięcy': a number with the form of the word that goes with it. */
  count(value: number, forms: Forms): string
}

/** The forms of a word beside a number, by their names in CLDR; where a language has no such form, or it is left out, `other` stands. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>

const formats = new Map<Language, Format>(
  languages.map(language => [language, formatOf(languageFacts[language].locale)]),
)

export function formatIn(language: Language): Format {
  const known = formats.get(language)
  if (!known) throw new Error(`no format for ${language}`)
  return known
}

function formatOf(locale: string): Format {
  const day = dayFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = dayFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const dayName = dayFormat(locale, { weekday: 'long' })
  const month = dayFormat(locale, { month: 'long', year: 'numeric' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const plural = new Intl.PluralRules(locale)
  const number = (value: number, decimals = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return {
    day,
    weekday,
    dayName: number => dayName(monday.add({ days: number - 1 })),
    month: ofYear => month(ofYear.toPlainDate({ day: 1 })),
    moment: at => moment.format(at.epochMilliseconds),
    number,
    list: words => list.format(words),
    count: (value, forms) => `${number(value)} ${forms[plural.select(value)] ?? forms.other}`,
  }
}

const monday = Temporal.PlainDate.from('2026-11-02')

/** On the clock of UTC a day's midnight is that day. */
function dayFormat(locale: string, parts: Intl.DateTimeFormatOptions): (day: Temporal.PlainDate) => string {
  const formatter = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  return ({ year, month, day }) => formatter.format(Date.UTC(year, month - 1, day))
}
