/** The stretches of age that a growth chart can show, by the word in the address. */
import { type Axis, axis } from '../../../platform/html/components/chart-axis.ts'
import { text } from './text.ts'

export const rangeNames = ['0-15m', '1-4j', '0-21j'] as const
export type RangeName = (typeof rangeNames)[number]

export type Range = {
  readonly fromYears: number
  readonly toYears: number
  /** Units of the axis in a year: months for babies. */
  readonly perYear: 1 | 12
  readonly x: Axis
}

const wholeOnly = (value: number): string => (Number.isInteger(value) ? String(value) : '')

export const ranges: Record<RangeName, Range> = {
  '0-15m': {
    fromYears: 0,
    toYears: 1.25,
    perYear: 12,
    x: axis({ label: text.axisOf.months, from: 0, to: 15, step: 1, majorEach: 3 }),
  },
  '1-4j': {
    fromYears: 1,
    toYears: 4,
    perYear: 1,
    x: axis({ label: text.axisOf.years, from: 1, to: 4, step: 0.25, majorEach: 4, word: wholeOnly }),
  },
  '0-21j': {
    fromYears: 0,
    toYears: 21,
    perYear: 1,
    x: axis({ label: text.axisOf.years, from: 0, to: 21, step: 1, majorEach: 3 }),
  },
}

/** The closest look in which this age is seen. */
export function rangeFor(ageYears: number): RangeName {
  if (ageYears <= ranges['0-15m'].toYears) return '0-15m'
  return ageYears <= ranges['1-4j'].toYears ? '1-4j' : '0-21j'
}

/** An axis of values with at most fourteen lines, on round figures. */
export function valueAxis(label: string, values: readonly number[]): Axis {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const step = steps.find(candidate => (high - low) / candidate <= 12) ?? 50
  const from = Math.floor(low / step) * step
  return axis({ label, from, to: Math.max(from + step, Math.ceil(high / step) * step), step, word: words })
}

const steps = [0.2, 0.5, 1, 2, 5, 10, 20]
const words = (value: number): string => String(value).replace('.', ',')
