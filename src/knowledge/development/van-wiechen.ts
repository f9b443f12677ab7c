/**
 * In the Van Wiechen examination an item is scored + (the child does it), - (it does not) or M (a parent reports it); an item
 * that was not tried has no score, which never means -. A two-sided item is passed when right and left both are.
 * Source: docs/sources.md, row `van-wiechen`; codes 1, 2, 3 are value lists .153 and .343 of the Basisdataset JGZ.
 */
import { ageInYears } from '../ages/age.ts'
import {
  type BdsNumbers,
  communicationRows,
  type EarlierForm,
  type Evidence,
  fineMotorRows,
  grossMotorRows,
  type ItemRow,
  type VanWiechenDomain,
} from './van-wiechen-items.ts'

type Day = Temporal.PlainDate

export type VanWiechenItem = {
  readonly number: number
  /** What professionals call it: '12', and '68a', '68b' and '68c' for the three forms of 68. */
  readonly code: string
  readonly label: string
  readonly domain: VanWiechenDomain
  readonly evidence: Evidence
  /** Number of the column on the form; its age is in `columns`. */
  readonly column: number
  /** The element or elements of Basisdataset 4.2.0 that hold its score. */
  readonly bds: BdsNumbers
  /** How it was asked, and in which elements, before Basisdataset 4.2.0; null where nothing changed. */
  readonly earlier: EarlierForm | null
  /** Name in the D-score item bank; unique, also for the three forms of item 68. */
  readonly name: string
}

export const vanWiechenItems: readonly VanWiechenItem[] = [
  ...fineMotorRows.map(row => itemIn('fine-motor', row)),
  ...communicationRows.map(row => itemIn('communication', row)),
  ...grossMotorRows.map(row => itemIn('gross-motor', row)),
]

/** At which age a column is examined: in weeks below 15 months, in months from then on. */
export type Column = {
  readonly column: number
  readonly age: { readonly weeks: number } | { readonly months: number }
  readonly source: 'found' | 'inferred'
}
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

export type Side = 'right' | 'left'
export type Answer = '+' | '-' | 'M'
export type Place = { readonly number: number; readonly side: Side | null }

/** Which item, and which side of it, an element of the Basisdataset holds; undefined for every other element. */
export const vanWiechenPlace = (bdsNumber: number): Place | undefined => places.get(bdsNumber)

/** The item asked for in an element of Basisdataset 4.2.0; undefined for an element that expired, and for every other one. */
export const itemAskedIn = (bdsNumber: number): VanWiechenItem | undefined =>
  vanWiechenItems.find(({ bds }) =>
    typeof bds === 'number' ? bds === bdsNumber : bds.right === bdsNumber || bds.left === bdsNumber,
  )

/** Undefined for any other code: the caller refuses it, it is never read as -. */
export const answerOf = (code: string): Answer | undefined => answers.get(code)

/** A parent's word counts as much as what the examiner sees. */
export const isPassed = (answer: Answer): boolean => answer !== '-'

/** The answers an item can have: what a parent says counts only where the form has an M. */
export const answersTo = ({ evidence }: VanWiechenItem): readonly Answer[] =>
  evidence === 'reported' ? ['+', '-', 'M'] : ['+', '-']

/**
 * The item an element is about. Element 986 holds all three forms of item 68: the age at the examination tells them apart, and
 * outside their ages the nearest form is meant. Undefined for an element that is no Van Wiechen score.
 */
export function itemOf(bdsNumber: number, birth: Day, on: Day): VanWiechenItem | undefined {
  if (bdsNumber !== sharedByWalking) return byElement.get(bdsNumber)
  const form = walkingForm(birth, on) ?? (ageInYears(birth, on) < 1 ? 'ddigmd068' : 'ddigmd268')
  return vanWiechenItems.find(item => item.name === form)
}

/**
 * The form of item 68 that fits an age: walks (0.75 to 1.75 years), walks well (to 2.5), walks smoothly (to 3.5), in years of
 * 365.25 days; null outside. Source: row `van-wiechen`.
 */
export function walkingForm(birth: Day, on: Day): string | null {
  const age = ageInYears(birth, on)
  if (age < 0.75 || age >= 3.5) return null
  if (age >= 2.5) return 'ddigmd268'
  return age >= 1.75 ? 'ddigmd168' : 'ddigmd068'
}

function itemIn(domain: VanWiechenDomain, row: ItemRow): VanWiechenItem {
  const [number, label, column, evidence, bds, name, earlier = null] = row
  const letter = { ddigmd068: 'a', ddigmd168: 'b', ddigmd268: 'c' }[name] ?? ''
  return { number, code: `${number}${letter}`, label, domain, evidence, column, bds, earlier, name }
}

const answers: ReadonlyMap<string, Answer> = new Map([
  ['1', '+'],
  ['2', '-'],
  ['3', 'M'],
])

const sharedByWalking = 986

/** Old and new elements lead to their item: records of both sorts are in use. */
const places: ReadonlyMap<number, Place> = new Map(
  vanWiechenItems.flatMap(({ number, bds, earlier }) => [
    ...placesOf(number, bds),
    ...(earlier ? placesOf(number, earlier.bds) : []),
  ]),
)

const byElement: ReadonlyMap<number, VanWiechenItem> = new Map(
  vanWiechenItems.flatMap(item => elementsOf(item).map(element => [element, item])),
)

function placesOf(number: number, bds: BdsNumbers): [number, Place][] {
  if (typeof bds === 'number') return [[bds, { number, side: null }]]
  return [
    [bds.right, { number, side: 'right' }],
    [bds.left, { number, side: 'left' }],
  ]
}

function elementsOf({ bds, earlier }: VanWiechenItem): readonly number[] {
  return [bds, ...(earlier ? [earlier.bds] : [])].flatMap(one =>
    typeof one === 'number' ? [one] : [one.right, one.left],
  )
}
