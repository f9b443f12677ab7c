/**
 * Reads single values of the Basisdataset: numbers, codes and dates. Exporters write codes as text and amounts as numbers; the other way
 * round is read too when nothing is lost ("3540" is 3540, 2 is "2"). Anything else is a fault.
 * Source: element types in docs/sources.md, row `basisdataset`; dates are yyyymmdd.
 */
import type { Findings } from './fault.ts'

type Day = Temporal.PlainDate

export type Range = {
  readonly from: number
  readonly to: number
  /** Counts only whole numbers. */
  readonly isWhole?: true
  /** Exporters write 0 where nothing was measured. */
  readonly zeroIsNotMeasured?: true
  /** Smaller amounts than this were written in another unit: weeks for days, kilograms for grams. They are left out, not converted. */
  readonly otherUnitBelow?: number
}

export function readAmount(value: unknown, range: Range, place: string, findings: Findings): number | null {
  const amount = numberIn(value)
  if (amount === null) return findings.refuse(place, 'not-a-number', value)
  if (amount === 0 && range.zeroIsNotMeasured) return findings.leaveOut(place, 'not-measured', value)
  if (amount > 0 && amount < (range.otherUnitBelow ?? 0)) return findings.leaveOut(place, 'other-unit', value)
  const isInRange = amount >= range.from && amount <= range.to && (!range.isWhole || Number.isInteger(amount))
  return isInRange ? amount : findings.refuse(place, 'out-of-range', value)
}

/** The meaning of a code, from the element's own list. */
export function readCode<T>(
  value: unknown,
  codes: ReadonlyMap<string, T>,
  place: string,
  findings: Findings,
): T | null {
  const code = codeIn(value)
  return (code === null ? undefined : codes.get(code)) ?? findings.refuse(place, 'unknown-code', value)
}

/** A day that exists, not before 1900 (nobody in youth health care is older) and not after `today`. */
export function readDate(value: unknown, today: Day, place: string, findings: Findings): Day | null {
  const day = dayIn(codeIn(value) ?? '')
  if (day === null) return findings.refuse(place, 'not-a-date', value)
  return Temporal.PlainDate.compare(day, today) > 0 ? findings.refuse(place, 'in-the-future', value) : day
}

/** A value of an element this reader has no table for, as it stood in the file. */
export type RawValue = string | number | boolean

export function readRaw(value: unknown, place: string, findings: Findings): RawValue | null {
  if (typeof value === 'string' && value.length > longestRawText) return findings.refuse(place, 'too-long', value)
  const isRaw = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
  return isRaw && isRawValue(value) ? value : findings.refuse(place, 'not-a-value', value)
}

/** A code or name as text; null when it is neither text nor a whole number. */
export function codeIn(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : null
  return typeof value === 'string' ? value.trim() : null
}

const longestRawText = 2000
const earliestYear = 1900

const isRawValue = (value: unknown): value is RawValue => ['string', 'number', 'boolean'].includes(typeof value)

function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^-?[0-9]{1,9}(\.[0-9]{1,9})?$/.test(value) ? Number(value) : null
}

function dayIn(text: string): Day | null {
  if (!/^[0-9]{8}$/.test(text)) return null
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))]
  if (year < earliestYear || month < 1 || month > 12 || day < 1) return null
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
    ? Temporal.PlainDate.from({ year, month, day })
    : null
}
