/**
 * When the size or growth of a head in the first year is a reason to refer or to watch.
 * Source: growthscreener 1.23.0 `calculate_advice_hdc`, which names no guideline: an informal decision tree (TNO).
 */
import { zScore } from '../lms.ts'
import { whichReference } from '../which-reference.ts'
import {
  type Advice,
  advice,
  type Earlier,
  firstThatFits,
  isUnknown,
  type Measured,
  type Options,
  orUnknown,
  placeOfLast,
  type Rule,
  rule,
} from './advice.ts'
import type { JudgedChild } from './birth-and-parents.ts'
import { zIn } from './z-in.ts'

/** NaN where not known. */
export type HeadFacts = {
  readonly ageYears: number
  readonly headCircumferenceCm: number
  readonly z: number
  readonly reference: string | null
  readonly measurements: number
  readonly earlier: readonly Earlier[]
  readonly compare: boolean
}

export type HeadAdvice = Advice<HeadFacts>

/** @param circumferences in cm. */
export function headAdvice(child: JudgedChild, circumferences: readonly Measured[], options: Options = {}): HeadAdvice {
  const facts = headFacts(child, circumferences, options)
  const say = (code: number, says: string) => advice('headCircumference', code, says, facts, source)
  if (!child.sex) return say(3019, 'Het geslacht is niet bekend.')
  if (isUnknown(facts.ageYears)) return say(3015, 'Er is geen meting met een datum.')
  if (circumferences.every(({ value }) => value === null) && facts.ageYears < 1)
    return say(3018, 'De hoofdomtrek is niet ingevuld.')
  return firstThatFits('headCircumference', source, rules, facts)
}

const source = 'Beslisboom hoofdomtrek (TNO, growthscreener 1.23.0); geen vastgestelde JGZ-richtlijn gevonden'

const rules: readonly Rule<HeadFacts>[] = [
  rule(3021, 'De beslisboom geldt tot 1 jaar.', f => f.ageYears >= 1),
  rule(3024, 'Voor deze leeftijd en hoofdomtrek is geen SD-score te berekenen.', f => isUnknown(f.z)),
  rule(3041, 'Hoofdomtrek boven 2,5 SD.', f => f.z > 2.5),
  rule(3043, 'Hoofdomtrek onder -2 SD.', f => f.z < -2),
  rule(3022, 'Er is geen eerdere meting om mee te vergelijken.', f => f.compare && f.measurements < 2),
  rule(3025, 'Van geen eerdere meting is een SD-score te berekenen.', f => f.compare && f.earlier.length === 0),
  rule(3042, 'Hoofdomtrek meer dan 2,5 SD gestegen.', f => f.compare && f.earlier.some(({ z }) => f.z - z > 2.5)),
  rule(
    3044,
    'Hoofdomtrek meer dan 0,5 SD gestegen binnen een half jaar.',
    f => f.compare && f.earlier.some(({ ageYears, z }) => f.ageYears - ageYears <= 0.5 && f.z - z > 0.5),
  ),
  rule(3045, 'Hoofdomtrek meer dan 0,5 SD gedaald.', f => f.compare && f.earlier.some(({ z }) => f.z - z < -0.5)),
  rule(3031, 'Geen van de criteria voor hoofdomtrek past.', () => true),
]

function headFacts(child: JudgedChild, circumferences: readonly Measured[], options: Options): HeadFacts {
  const last = placeOfLast(circumferences)
  const now = circumferences[last]
  const ageYears = orUnknown(now?.ageYears ?? null)
  const choice = whichReference(child, 'headCircumference', ageYears, 'advice')
  const zOf = ({ ageYears: age, value }: Measured): number =>
    choice.kind === 'reference' ? zIn(zScore(choice.reference, orUnknown(age), orUnknown(value))) : Number.NaN
  return {
    ageYears,
    headCircumferenceCm: orUnknown(now?.value ?? null),
    z: now ? zOf(now) : Number.NaN,
    reference: choice.kind === 'reference' ? choice.reference.code : null,
    measurements: circumferences.length,
    earlier: circumferences
      .filter((_, place) => place !== last)
      .map(one => ({ ageYears: orUnknown(one.ageYears), z: zOf(one) }))
      .filter(({ z }) => !isUnknown(z)),
    compare: options.compareWithEarlier ?? true,
  }
}
