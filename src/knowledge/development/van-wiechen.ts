/**
 * In the Van Wiechen examination an item is scored + (the child does it), - (it does not) or M (a parent reports it); an item
 * that was not tried has no score, which never means -. A two-sided item is passed when right and left both are.
 * Source: docs/sources.md, row `van-wiechen`; codes 1, 2, 3 are value lists .153 and .343 of the Basisdataset JGZ.
 */
import {
  type BdsNumbers,
  communicationRows,
  type Evidence,
  fineMotorRows,
  grossMotorRows,
  type ItemRow,
  type VanWiechenDomain,
} from './van-wiechen-items.ts'

export type VanWiechenItem = {
  number: number
  label: string
  domain: VanWiechenDomain
  evidence: Evidence
  /** Number of the column on the form; its age is in `columns`. */
  column: number
  bds: BdsNumbers
  /** Name in the D-score item bank; unique, also for the three forms of item 68. */
  name: string
}

export const vanWiechenItems: readonly VanWiechenItem[] = [
  ...fineMotorRows.map(row => itemOf('fine-motor', row)),
  ...communicationRows.map(row => itemOf('communication', row)),
  ...grossMotorRows.map(row => itemOf('gross-motor', row)),
]

/** At which age a column is examined: in weeks below one year, in months from then on. */
export type Column = { column: number; age: { weeks: number } | { months: number }; source: 'found' | 'inferred' }
export const columns: readonly Column[] = [
  { column: 1, age: { weeks: 4 }, source: 'found' },
  { column: 2, age: { weeks: 8 }, source: 'found' },
  { column: 3, age: { weeks: 13 }, source: 'found' },
  { column: 5, age: { weeks: 26 }, source: 'found' },
  { column: 7, age: { weeks: 39 }, source: 'inferred' },
  { column: 8, age: { weeks: 52 }, source: 'inferred' },
  { column: 9, age: { months: 15 }, source: 'found' },
  { column: 11, age: { months: 18 }, source: 'inferred' },
  { column: 13, age: { months: 24 }, source: 'found' },
  { column: 14, age: { months: 30 }, source: 'inferred' },
  { column: 15, age: { months: 36 }, source: 'inferred' },
  { column: 16, age: { months: 42 }, source: 'inferred' },
  { column: 17, age: { months: 48 }, source: 'inferred' },
  { column: 18, age: { months: 54 }, source: 'inferred' },
]

export const itemsInColumn = (column: number): readonly VanWiechenItem[] =>
  vanWiechenItems.filter(item => item.column === column)

export type Side = 'right' | 'left'
export type Answer = '+' | '-' | 'M'
export type Place = { number: number; side: Side | null }

/** Which item, and which side of it, an element of the Basisdataset holds; undefined for every other element. */
export const vanWiechenPlace = (bdsNumber: number): Place | undefined => places.get(bdsNumber)

/** Undefined for any other code: the caller refuses it, it is never read as -. */
export const answerOf = (code: string): Answer | undefined => answers.get(code)

/** The item a two-sided answer belongs to is passed only when both sides were tried and both pass. */
export const isPassed = (answer: Answer): boolean => answer !== '-'
export const areBothPassed = (right: Answer | null, left: Answer | null): boolean | null =>
  right === null || left === null ? null : isPassed(right) && isPassed(left)

/**
 * The form of item 68 that fits an age: walks (9 to 21 months), walks well (to 30 months), walks smoothly (to 42 months).
 * They share element 986, so the age at the examination tells them apart. Source: row `van-wiechen`.
 */
export function walkingForm(birth: Temporal.PlainDate, on: Temporal.PlainDate): string | null {
  const isFrom = (months: number): boolean => Temporal.PlainDate.compare(on, birth.add({ months })) >= 0
  if (!isFrom(9) || isFrom(42)) return null
  if (isFrom(30)) return 'ddigmd268'
  return isFrom(21) ? 'ddigmd168' : 'ddigmd068'
}

function itemOf(domain: VanWiechenDomain, row: ItemRow): VanWiechenItem {
  const [number, label, column, evidence, bds, name] = row
  return { number, label, domain, evidence, column, bds, name }
}

const answers: ReadonlyMap<string, Answer> = new Map([
  ['1', '+'],
  ['2', '-'],
  ['3', 'M'],
])

// Elements 1669, 1670 and 1660, 1662, 1664 replace those of items 52, 53 and 68 from Basisdataset 4.2.0 on; both sorts are in use.
const places: ReadonlyMap<number, Place> = new Map([
  ...vanWiechenItems.flatMap(item => placesOf(item)),
  [1669, { number: 52, side: null }],
  [1670, { number: 53, side: null }],
  [1660, { number: 68, side: null }],
  [1662, { number: 68, side: null }],
  [1664, { number: 68, side: null }],
])

function placesOf({ number, bds }: VanWiechenItem): [number, Place][] {
  if (typeof bds === 'number') return [[bds, { number, side: null }]]
  return [
    [bds.right, { number, side: 'right' }],
    [bds.left, { number, side: 'left' }],
  ]
}
