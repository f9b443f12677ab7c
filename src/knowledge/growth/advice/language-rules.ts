/** The rules for language, by examination; the first that fits wins. Source: see language-advice.ts. */
import { isUnknown, type Rule, rule } from './advice.ts'

export type LanguageItem = 41 | 42 | 43 | 44 | 45 | 46

/** Points of the last answer to each item within the stretch of age that is judged: 2, 1 or 0; NaN without an answer. */
export type LanguageFacts = {
  /** The highest age of all answers. */
  readonly ageYears: number
  readonly points: Readonly<Record<LanguageItem, number>>
  /** Items 41 and 42 at 2 years, 0-4. */
  readonly pointsAt2: number
  /** Judged at 2½ years whatever was found at 2. */
  readonly isAskedFor: boolean
}

type LanguageRule = Rule<LanguageFacts>

/** Codes 4045 and 4046: the numbers are growthscreener's; what they mean here is the guideline's (it has their texts the other way round). */
export const at2: readonly LanguageRule[] = [
  rule(4011, '2 jaar: kenmerk 41 of 42 heeft geen uitslag.', f => isUnknown(f.pointsAt2)),
  rule(4041, '2 jaar: kenmerken 41 en 42 samen 0 punten.', f => f.pointsAt2 === 0),
  rule(4045, '2 jaar: kenmerken 41 en 42 samen 1 punt.', f => f.pointsAt2 === 1),
  rule(4042, '2 jaar: kenmerken 41 en 42 samen 2 punten.', f => f.pointsAt2 === 2),
  rule(4046, '2 jaar: kenmerken 41 en 42 samen 3 punten.', f => f.pointsAt2 === 3),
  rule(4031, '2 jaar: kenmerken 41 en 42 samen 4 punten.', () => true),
]

export const at2AndAHalf: readonly LanguageRule[] = [
  rule(4012, '2½ jaar: de uitslag van 2 jaar is niet bekend.', f => !f.isAskedFor && isUnknown(f.pointsAt2)),
  rule(4031, '2½ jaar: op 2 jaar waren kenmerken 41 en 42 voldoende.', f => !f.isAskedFor && f.pointsAt2 === 4),
  rule(4041, '2½ jaar: kenmerk 41, 43 of 44 is negatief.', ({ points }) =>
    [points[41], points[43], points[44]].includes(0),
  ),
  rule(4011, '2½ jaar: kenmerk 41, 43 of 44 heeft geen uitslag.', ({ points }) =>
    [points[41], points[43], points[44]].some(isUnknown),
  ),
  rule(4031, '2½ jaar: kenmerken 41, 43 en 44 zijn positief.', () => true),
]

export const at3: readonly LanguageRule[] = [
  rule(4011, '3 jaar: kenmerk 45 of 46 heeft geen uitslag.', ({ points }) => isUnknown(points[45] + points[46])),
  rule(4041, '3 jaar: kenmerk 45 (zinnen van 3 woorden) is negatief.', ({ points }) => points[45] === 0),
  rule(4043, '3 jaar: kenmerk 46 (verstaanbaar voor bekenden) is negatief.', ({ points }) => points[46] === 0),
  rule(4031, '3 jaar: kenmerken 45 en 46 zijn positief.', () => true),
]
