/**
 * The elements of the Basisdataset JGZ this program understands, with unit, limits and codes.
 * Source: docs/sources.md, row `basisdataset`. Limits are those of the readers in use, not of the published schema, which is wider
 * (it allows a child of 300 metres). Limits of 112 and 113 were not found: those of length (235) and head (252) are used.
 */
import { type Limits, plausible } from '../growth/measures.ts'
import type { Range } from './values.ts'

export type MeasuredKind = 'height' | 'weight' | 'headCircumference'

/** What is measured at a visit. `perUnit`: how many of the file's mm or g go into one cm or kg. */
export type MeasuredElement = { readonly kind: MeasuredKind; readonly perUnit: number; readonly range: Range }
export const measuredElements: ReadonlyMap<number, MeasuredElement> = new Map([
  [235, { kind: 'height', perUnit: 10, range: inFileUnit(plausible.heightCm, 10) }],
  [245, { kind: 'weight', perUnit: 1000, range: inFileUnit(plausible.weightKg, 1000) }],
  [252, { kind: 'headCircumference', perUnit: 10, range: inFileUnit(plausible.headCircumferenceCm, 10) }],
])

export const ranges = {
  gestationDays: {
    ...inFileUnit(plausible.gestationDays, 1),
    isWhole: true,
    otherUnitBelow: plausible.gestationDays.min,
  },
  birthWeightGrams: { ...inFileUnit(plausible.birthWeightGrams, 1), otherUnitBelow: 10 },
  birthLengthMm: inFileUnit(plausible.heightCm, 10),
  birthHeadMm: inFileUnit(plausible.headCircumferenceCm, 10),
  parentHeightMm: inFileUnit(plausible.parentHeightCm, 10),
  parity: { from: 0, to: 25, isWhole: true },
} as const satisfies Record<string, Range>

/** Element 19. The meaning of 0 and 3 is our reading of the list; neither gives a growth reference. */
export type BdsSex = 'male' | 'female' | 'unknown' | 'not-specified'
export const sexes: ReadonlyMap<string, BdsSex> = new Map([
  ['0', 'unknown'],
  ['1', 'male'],
  ['2', 'female'],
  ['3', 'not-specified'],
])

/** Element 91. */
export type Smoking = 'yes' | 'no' | 'unknown'
export const smokingCodes: ReadonlyMap<string, Smoking> = new Map([
  ['1', 'yes'],
  ['2', 'no'],
  ['99', 'unknown'],
])

/** Elements of which the code itself is kept: 510 smoke in the house, 66 a parent's schooling. */
export const passiveSmokingCodes = codesOf(['01', '02', '03', '04'])
export const educationCodes = codesOf(['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '98'])

/** Element 62. Of its codes only 01 and 02 have a meaning that was found; the others are kept as they are. */
export type Relation = 'father' | 'mother' | 'other'
export const relations: ReadonlyMap<string, Relation> = new Map([
  ['01', 'father'],
  ['02', 'mother'],
  ['03', 'other'],
  ['04', 'other'],
  ['05', 'other'],
  ['06', 'other'],
  ['07', 'other'],
  ['08', 'other'],
  ['98', 'other'],
])

function inFileUnit(limits: Limits, perUnit: number): Range {
  return { from: limits.min * perUnit, to: limits.max * perUnit, zeroIsNotMeasured: true }
}

function codesOf(codes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(codes.map(code => [code, code]))
}
