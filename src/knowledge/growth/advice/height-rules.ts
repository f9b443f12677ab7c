/**
 * The rules for height, by age; the first that fits wins, every comparison as strict as it stands. z is in standard deviations.
 * Source: see height-advice.ts; where we differ from growthscreener 1.23.0 the row says so, and docs/growth-differences.md why.
 */
import type { Sex } from '../measures.ts'
import { type Earlier, isUnknown, type Rule, rule } from './advice.ts'

/** NaN where not known. z-scores on `reference`; the target height only when both parents are known. */
export type HeightFacts = {
  readonly ageYears: number
  readonly heightCm: number
  readonly z: number
  readonly reference: string | null
  readonly sex: Sex | null
  readonly gestationWeeks: number
  readonly birthWeightGrams: number
  readonly birthLengthCm: number
  readonly birthWeightZ: number
  readonly birthLengthZ: number
  readonly targetHeightZ: number
  readonly earlier: readonly Earlier[]
  readonly compare: boolean
}

type HeightRule = Rule<HeightFacts>

export const atAnyAge: readonly HeightRule[] = [
  rule(1021, 'De richtlijn geldt tot 18 jaar.', f => f.ageYears >= 18),
  rule(1022, 'Het kind is jonger dan een maand.', f => f.ageYears < 0.0833),
  rule(1024, 'Voor deze leeftijd en lengte is geen SD-score te berekenen.', f => isUnknown(f.z)),
]

const noReferral: HeightRule = rule(1031, 'Geen van de verwijscriteria voor lengte past.', () => true)

export const under3: readonly HeightRule[] = [
  rule(1013, 'Lengte onder -2,5 SD; geboortegewicht onbekend.', f => f.z < -2.5 && isUnknown(f.birthWeightGrams)),
  rule(1010, 'Lengte onder -2,5 SD; zwangerschapsduur onbekend.', f => f.z < -2.5 && isUnknown(f.gestationWeeks)),
  rule(
    1045,
    'Onder 3 jaar: lengte onder -3 SD, op tijd geboren en geboortegewicht 2500 gram of meer.',
    f => f.z < -3 && f.gestationWeeks >= 37 && f.birthWeightGrams >= 2500,
  ),
  rule(
    1061,
    'Onder 3 jaar: lengte onder -3 SD en geboortegewicht passend bij de zwangerschapsduur (-2 SD of meer).',
    f => f.z < -3 && f.birthWeightZ >= -2,
  ),
  rule(1048, 'Onder 3 jaar: lengte boven 3 SD.', f => f.z > 3),
  rule(1011, 'Lengte boven 2,5 SD en geen eerdere lengte.', f => f.z > 2.5 && hasNoEarlier(f) && f.compare),
  // Placed before 1077, which would hide it.
  rule(
    1050,
    'Onder 3 jaar: lengte boven 2,5 SD, nu en een half tot een jaar eerder.',
    f => f.compare && f.z > 2.5 && highestOf(repeated(f)) > 2.5,
  ),
  rule(1077, 'Onder 3 jaar: lengte boven 1 SD.', f => f.z > 1),
  rule(1025, 'Er is geen eerdere lengte om mee te vergelijken.', f => f.compare && hasNoEarlier(f)),
  rule(
    1049,
    'Onder 3 jaar, te vroeg geboren: lengte onder -2,5 SD, nu en een half tot een jaar eerder, geboortegewicht 2500 gram of meer.',
    f => isShortAgain(f) && f.gestationWeeks < 37 && f.birthWeightGrams >= 2500,
  ),
  rule(
    1062,
    'Onder 3 jaar: lengte onder -2,5 SD, nu en een half tot een jaar eerder, geboortegewicht passend bij de zwangerschapsduur.',
    f => isShortAgain(f) && f.birthWeightZ >= -2,
  ),
  // Ours: the guideline asks 2500 grams and names no length of pregnancy.
  rule(
    1049,
    'Onder 3 jaar: lengte onder -2,5 SD, nu en een half tot een jaar eerder, geboortegewicht 2500 gram of meer.',
    f => isShortAgain(f) && f.birthWeightGrams >= 2500,
  ),
  noReferral,
]

export const from3To10: readonly HeightRule[] = [
  rule(1044, '3 tot 10 jaar: lengte onder -2,5 SD.', f => f.z < -2.5),
  rule(1042, '3 tot 10 jaar: lengte en geboortegewicht onder -2 SD.', f => f.z < -2 && f.birthWeightZ < -2),
  rule(1041, '3 tot 10 jaar: lengte en geboortelengte onder -2 SD.', f => f.z < -2 && f.birthLengthZ < -2),
  rule(
    1043,
    '3 tot 10 jaar: lengte onder -2 SD en meer dan 1,6 SD onder de streeflengte.',
    f => f.z < -2 && f.z - f.targetHeightZ < -1.6,
  ),
  rule(
    1053,
    '3 tot 10 jaar: lengte tussen -2 en -1 SD en meer dan 2 SD onder de streeflengte.',
    f => f.z >= -2 && f.z < -1 && f.z - f.targetHeightZ < -2,
  ),
  rule(1013, 'Lengte onder -2 SD; geboortegewicht onbekend.', f => f.z < -2 && isUnknown(f.birthWeightGrams)),
  rule(1012, 'Lengte onder -2 SD; geboortelengte onbekend.', f => f.z < -2 && isUnknown(f.birthLengthCm)),
  rule(1014, 'Lengte onder -1 SD; lengte van beide ouders onbekend.', f => f.z < -1 && isUnknown(f.targetHeightZ)),
  rule(1047, '3 tot 10 jaar: lengte boven 2,5 SD.', f => f.z > 2.5),
  rule(
    1046,
    '3 tot 10 jaar: lengte boven 2 SD en meer dan 2 SD boven de streeflengte.',
    f => f.z > 2 && f.z - f.targetHeightZ > 2,
  ),
  rule(1082, 'Lengte boven 2 SD; lengte van beide ouders onbekend.', f => f.z > 2 && isUnknown(f.targetHeightZ)),
  rule(
    1079,
    'Meisje onder 8 of jongen onder 9 jaar: lengte boven 1 SD.',
    f => f.z > 1 && f.ageYears < (f.sex === 'female' ? 8 : 9),
  ),
  rule(1081, '3 tot 10 jaar: lengte boven 1 SD.', f => f.z > 1),
  rule(1011, 'Er is geen eerdere lengte om mee te vergelijken.', f => f.compare && hasNoEarlier(f)),
  rule(
    1055,
    '3 tot 10 jaar: meer dan 2 SD onder de hoogste eerdere lengte vanaf 3 jaar.',
    f => f.compare && f.z - highestOf(sinceThree(f)) < -2,
  ),
  rule(
    1076,
    '3 tot 10 jaar: meer dan 1 SD onder de hoogste eerdere lengte vanaf 3 jaar en meer dan 1 SD onder de streeflengte.',
    f => f.compare && f.z >= -2 && f.z - highestOf(sinceThree(f)) < -1 && f.z - f.targetHeightZ < -1,
  ),
  rule(
    1054,
    '3 tot 10 jaar: meer dan 2 SD boven de laagste eerdere lengte vanaf 3 jaar.',
    f => f.compare && f.z - lowestOf(sinceThree(f)) > 2,
  ),
  noReferral,
]

export const from10: readonly HeightRule[] = [
  rule(1044, '10 tot 18 jaar: lengte onder -2,5 SD.', f => f.z < -2.5),
  rule(1047, '10 tot 18 jaar: lengte boven 2,5 SD.', f => f.z > 2.5),
  rule(1071, 'Meisje van 10 tot 18 jaar: lengte boven 2 SD en 170 cm of meer.', f => f.z > 2 && isTallGirl(f)),
  rule(1072, 'Jongen van 10 tot 18 jaar: lengte boven 2 SD en 185 cm of meer.', f => f.z > 2 && isTallBoy(f)),
  rule(1073, '10 tot 18 jaar: lengte boven 2 SD.', f => f.z > 2),
  rule(1074, 'Meisje van 10 tot 18 jaar: 170 cm of meer.', isTallGirl),
  rule(1075, 'Jongen van 10 tot 18 jaar: 185 cm of meer.', isTallBoy),
  noReferral,
]

function isTallGirl(f: HeightFacts): boolean {
  return f.sex === 'female' && f.heightCm >= 170
}
function isTallBoy(f: HeightFacts): boolean {
  return f.sex === 'male' && f.heightCm >= 185
}

const hasNoEarlier = (f: HeightFacts): boolean => f.earlier.length === 0

const isShortAgain = (f: HeightFacts): boolean => f.compare && f.z < -2.5 && lowestOf(repeated(f)) < -2.5

/** Earlier by more than half a year and at most a year. */
const repeated = (f: HeightFacts) =>
  f.earlier.filter(({ ageYears }) => f.ageYears - ageYears > 0.5 && f.ageYears - ageYears <= 1)

const sinceThree = (f: HeightFacts) => f.earlier.filter(({ ageYears }) => ageYears >= 3 && ageYears !== f.ageYears)

/** NaN when there is none: then no rule about it fits. */
const lowestOf = (earlier: HeightFacts['earlier']): number =>
  earlier.length === 0 ? Number.NaN : Math.min(...earlier.map(({ z }) => z))
const highestOf = (earlier: HeightFacts['earlier']): number =>
  earlier.length === 0 ? Number.NaN : Math.max(...earlier.map(({ z }) => z))
