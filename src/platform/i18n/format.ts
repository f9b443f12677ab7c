/** Days, times, numbers and plurals as the Dutch write them. */
const zone = 'Europe/Amsterdam'
const longDay = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' })
const longMonth = dayFormat({ month: 'long', year: 'numeric' })
const shortMonth = dayFormat({ month: 'long' })
const weekday = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' })
const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
const clock = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: zone })
const plural = new Intl.PluralRules('nl-NL')
const numberFormats = new Map<number, Intl.NumberFormat>()
const conjunction = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

type Period = { readonly from: Temporal.PlainYearMonth; readonly to: Temporal.PlainYearMonth }

export const format = {
  /** '2 december 2026' */
  day: (day: Temporal.PlainDate): string => longDay(day),
  /** '2 dec 2026' */
  shortDay: (day: Temporal.PlainDate): string => shortDay(day),
  /** 'woensdag 2 december' */
  weekday: (day: Temporal.PlainDate): string => weekday(day),
  /** 'november 2026' */
  month: (month: Temporal.PlainYearMonth): string => longMonth(month.toPlainDate({ day: 1 })),
  /** 'november' */
  shortMonth: (month: Temporal.PlainYearMonth): string => shortMonth(month.toPlainDate({ day: 1 })),
  /** 'november 2026', '2025', 'januari tot en met november 2026'; both months included */
  period: ({ from, to }: Period): string => {
    if (from.equals(to)) return format.month(from)
    if (from.year !== to.year) return `${format.month(from)} tot en met ${format.month(to)}`
    if (from.month === 1 && to.month === 12) return String(to.year)
    return `${format.shortMonth(from)} tot en met ${format.month(to)}`
  },
  /** '2 dec 2026, 10:20', on the clock of Amsterdam */
  moment: (at: Temporal.Instant): string => moment.format(at.epochMilliseconds),
  /** '10:20' */
  time: (at: Temporal.Instant): string => clock.format(at.epochMilliseconds),
  /** '7,95' */
  number: (value: number, decimals = 0): string => numberFormat(decimals).format(value),
  /** '+1,2', '−0,4' with a true minus sign */
  signed: (value: number, decimals = 1): string => {
    const text = format.number(Math.abs(value), decimals)
    if (Number(Math.abs(value).toFixed(decimals)) === 0) return text
    return value < 0 ? `−${text}` : `+${text}`
  },
  /** 'Amina, Joris en Sem' */
  list: (words: readonly string[]): string => conjunction.format(words),
  /** '1 kind', '3 kinderen' */
  count: (count: number, one: string, more: string): string =>
    `${format.number(count)} ${plural.select(count) === 'one' ? one : more}`,
}

/** The calendar day in the Netherlands at this moment. */
/** The day and the time of day, on the clock of the Netherlands. */
export function momentInTheNetherlands(at: Temporal.Instant): { on: Temporal.PlainDate; at: Temporal.PlainTime } {
  const there = at.toZonedDateTimeISO(zone)
  return { on: there.toPlainDate(), at: there.toPlainTime() }
}

export const dayInTheNetherlands = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate()

/** A page of figures asks for hundreds; making a formatter costs forty times what using one does. */
function numberFormat(decimals: number): Intl.NumberFormat {
  const known = numberFormats.get(decimals)
  if (known) return known
  const made = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  numberFormats.set(decimals, made)
  return made
}

/** Intl takes a number twenty times faster than a day, and on the clock of UTC a day's midnight is that day. */
function dayFormat(parts: Intl.DateTimeFormatOptions): (day: Temporal.PlainDate) => string {
  const formatter = new Intl.DateTimeFormat('nl-NL', { ...parts, timeZone: 'UTC' })
  return ({ year, month, day }) => formatter.format(Date.UTC(year, month - 1, day))
}
