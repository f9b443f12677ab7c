/**
 * Sharpness of sight: the card and the last line that was read with each eye. A conclusion is the professional's: the values that pass per age
 * were not found. A municipality can set what it agreed; then a page can say whether a value meets that.
 * Source: docs/sources.md, row `vision` (logarithmic cards, lines 0,125 to 1,0, at least five symbols per line, each eye apart).
 */
import { amiss, choice, coded, fine, remark, without } from './fields.ts'
import type { Field, SeenValue } from './screening.ts'
import { seenOf } from './screening.ts'

/** Line of the card → code of list 428. Of four lines no code was seen. */
const lines: readonly { readonly decimal: number; readonly label: string; readonly code: string | null }[] = [
  { decimal: 0.1, label: '0,1', code: '01' },
  { decimal: 0.125, label: '0,125', code: '02' },
  { decimal: 0.16, label: '0,16', code: '03' },
  { decimal: 0.2, label: '0,2', code: null },
  { decimal: 0.25, label: '0,25', code: null },
  { decimal: 0.32, label: '0,32', code: null },
  { decimal: 0.4, label: '0,4', code: '07' },
  { decimal: 0.5, label: '0,5', code: '08' },
  { decimal: 0.63, label: '0,63', code: null },
  { decimal: 0.8, label: '0,8', code: '10' },
  { decimal: 1, label: '1,0', code: '11' },
]

const valueOfLine = ({ decimal, code }: (typeof lines)[number]): string => code ?? `line-${decimal}`

const read = lines.map(line =>
  line.code ? coded(line.code, line.label) : without(valueOfLine(line), line.label, null),
)

/** `conclusion` is element 408, or 1618 for the examination at three years. */
export const visionFields = (conclusion: 408 | 1618): readonly Field[] => [
  choice('card', 'Kaart', 1590, [
    coded('01', 'LEA 4 meter'),
    coded('02', 'LEA 5 meter'),
    coded('04', 'E-haken 5 meter'),
  ]),
  choice('right', 'Laatste regel rechts', 1591, read),
  choice('left', 'Laatste regel links', 1592, read),
  choice('conclusion', 'Jouw conclusie', conclusion, [
    fine('1', 'voldoende'),
    without('doubt', 'twijfel', 'doubt'),
    conclusion === 1618 ? amiss('2', 'onvoldoende') : without('insufficient', 'onvoldoende', 'amiss'),
  ]),
  remark(839, 'Bijzonderheden'),
]

export const visionLines: readonly number[] = lines.map(line => line.decimal)

/** The last line that was read, as a decimal; undefined when that eye was not examined. */
export function lineOf(values: readonly SeenValue[], eye: 'right' | 'left'): number | undefined {
  const value = seenOf(values, eye)
  return lines.find(line => valueOfLine(line) === value)?.decimal
}

/** The lowest line that a municipality agreed to call sufficient; null as long as it agreed nothing. */
export type VisionLevels = { readonly from42Months: number | null; readonly from54Months: number | null }

/** Does each examined eye reach the agreed line? Undefined without an agreement or without a value. */
export function meetsVisionLevel(
  values: readonly SeenValue[],
  ageMonths: number,
  levels: VisionLevels,
): boolean | undefined {
  const level = ageMonths >= 54 ? levels.from54Months : levels.from42Months
  const seen = [lineOf(values, 'right'), lineOf(values, 'left')].filter(line => line !== undefined)
  return level === null || seen.length === 0 ? undefined : seen.every(line => line >= level)
}
