/**
 * A day as people in the Netherlands write it: '14-2-2026', '14/02/26', '14.2.2026', '14 februari 2026', '14 feb 26',
 * '14022026', and '2026-02-14' as machines do. Day before month, always. A year of two digits is the latest one that can be
 * the birth year of a child, next year's expected ones included; house style, no rule.
 */
type Day = Temporal.PlainDate
export type ReadDay =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly because: 'not-a-day' | 'no-such-day' }

export function readDay(typed: string, today: Day): ReadDay {
  const words = typed.trim().toLowerCase()
  const parts = partsOf(words)
  if (!parts) return { ok: false, because: 'not-a-day' }
  const day = dayOf(parts, today)
  return day ? { ok: true, day } : { ok: false, because: 'no-such-day' }
}

type Parts = { readonly day: string; readonly month: string; readonly year: string }

const shapes = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\s*[-/. ]\s*(?<month>\d{1,2})\s*[-/. ]\s*'?(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})[-/. ]*(?<month>[a-z]{3,9})[-/. ]*'?(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/,
]

function partsOf(words: string): Parts | undefined {
  for (const shape of shapes) {
    const { day, month, year } = shape.exec(words)?.groups ?? {}
    if (day && month && year && (isNumber(month) || monthOf(month) > 0)) return { day, month, year }
  }
  return undefined
}

function dayOf(parts: Parts, today: Day): Day | undefined {
  const year = parts.year.length === 2 ? nearestYear(Number(parts.year), today.year) : Number(parts.year)
  const month = isNumber(parts.month) ? Number(parts.month) : monthOf(parts.month)
  const day = Number(parts.day)
  if (year < firstYear || month < 1 || month > 12 || day < 1) return undefined
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  return day <= daysInMonth ? Temporal.PlainDate.from({ year, month, day }) : undefined
}

/** No day that a centre writes down lies before it: whoever types one made a slip. House style, no rule. */
const firstYear = 1900

const nearestYear = (digits: number, thisYear: number): number => {
  const inThisCentury = thisYear - (thisYear % 100) + digits
  return inThisCentury <= thisYear + 1 ? inThisCentury : inThisCentury - 100
}

const isNumber = (word: string): boolean => /^\d+$/.test(word)

const months = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** From 1; 0 when the word names no month. */
const monthOf = (word: string): number => months.findIndex(names => names.includes(word)) + 1
