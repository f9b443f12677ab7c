/**
 * When a child's height is a reason to refer, to look further or to measure again.
 * Source: JGZ guideline Lengtegroei (2019), theme 4; tables as in growthscreener 1.23.0 with what docs/growth-differences.md says of it.
 */
import { birthLengthZScore, birthWeightZScore } from '../birth-z-score.ts'
import { zScore } from '../lms.ts'
import { targetHeight } from '../target-height.ts'
import { whichReference } from '../which-reference.ts'
import { type Advice, advice, firstThatFits, type Measured, type Options, orUnknown, placeOfLast } from './advice.ts'
import type { JudgedChild } from './birth-and-parents.ts'
import { atAnyAge, from3To10, from10, type HeightFacts, under3 } from './height-rules.ts'
import { zIn } from './z-in.ts'

export type { HeightFacts } from './height-rules.ts'

export type HeightAdvice = Advice<HeightFacts>

/** @param heights in cm. */
export function heightAdvice(child: JudgedChild, heights: readonly Measured[], options: Options = {}): HeightAdvice {
  const facts = heightFacts(child, heights, options)
  const say = (code: number, says: string) => advice('height', code, says, facts, source)
  if (!child.sex) return say(1019, 'Het geslacht is niet bekend.')
  if (!heights.some(({ ageYears }) => ageYears !== null)) return say(1015, 'Er is geen meting met een datum.')
  if (heights.every(({ value }) => value === null) && facts.ageYears < 18)
    return say(1018, 'De lengte is niet ingevuld.')
  return firstThatFits('height', source, [...atAnyAge, ...rulesAt(facts.ageYears)], facts)
}

const source = 'JGZ-richtlijn Lengtegroei (2019), thema 4'

function rulesAt(ageYears: number) {
  if (ageYears < 3) return under3
  return ageYears < 10 ? from3To10 : from10
}

function heightFacts(child: JudgedChild, heights: readonly Measured[], options: Options): HeightFacts {
  const { sex, birthWeightGrams = null, birthLengthCm = null } = child
  const last = placeOfLast(heights)
  const ageYears = orUnknown(heights[last]?.ageYears ?? null)
  const choice = whichReference(child, 'height', ageYears, 'advice')
  const weeks = child.gestationWeeks
  const zOf = ({ ageYears: age, value }: Measured): number =>
    choice.kind === 'reference' ? zIn(zScore(choice.reference, orUnknown(age), orUnknown(value))) : Number.NaN
  const now = heights[last]
  return {
    ageYears,
    heightCm: orUnknown(now?.value ?? null),
    z: now ? zOf(now) : Number.NaN,
    reference: choice.kind === 'reference' ? choice.reference.code : null,
    sex,
    gestationWeeks: orUnknown(weeks),
    birthWeightGrams: orUnknown(birthWeightGrams),
    birthLengthCm: orUnknown(birthLengthCm),
    birthWeightZ: sex ? zIn(birthWeightZScore(sex, orUnknown(weeks), orUnknown(birthWeightGrams))) : Number.NaN,
    birthLengthZ: sex ? zIn(birthLengthZScore(sex, orUnknown(weeks), orUnknown(birthLengthCm))) : Number.NaN,
    targetHeightZ: targetZ(child),
    earlier: heights
      .filter((_, place) => place !== last)
      .map(one => ({ ageYears: orUnknown(one.ageYears), z: zOf(one) }))
      .filter(({ z }) => !Number.isNaN(z)),
    compare: options.compareWithEarlier ?? true,
  }
}

/** Origin plays no part: the guideline's rules are on the Dutch reference. One parent is not enough. */
function targetZ({ sex, fatherCm = null, motherCm = null }: JudgedChild): number {
  if (!sex || fatherCm === null) return Number.NaN
  const target = targetHeight(sex, { fatherCm, motherCm })
  return target.kind === 'target-height' ? target.z : Number.NaN
}
