/**
 * When a child's weight is a reason to refer, to advise or to look further: by weight for age in the first year, by weight for
 * height in the second, by the body mass index from 2 years on; a loss against an earlier measurement at any age.
 * Source: JGZ guidelines Overgewicht (2012) and Ondergewicht (2019); tables as in growthscreener 1.23.0.
 */
import { bmiCutOffs } from '../bmi-cut-offs.ts'
import { zScore } from '../lms.ts'
import { bmi } from '../measures.ts'
import { whichReference } from '../which-reference.ts'
import {
  type Advice,
  advice,
  firstThatFits,
  isUnknown,
  type Measured,
  type Options,
  orUnknown,
  placeOfLast,
} from './advice.ts'
import type { JudgedChild } from './birth-and-parents.ts'
import { atAnyAge, from1To2, from2, under1, type WeightFacts } from './weight-rules.ts'
import { zIn } from './z-in.ts'

export type { WeightFacts } from './weight-rules.ts'

export type WeightAdvice = Advice<WeightFacts>

/** @param weights in kg. @param heights in cm, found by the age at which the child was weighed. */
export function weightAdvice(
  child: JudgedChild,
  weights: readonly Measured[],
  heights: readonly Measured[],
  options: Options = {},
): WeightAdvice {
  const facts = weightFacts(child, weights, heights, options)
  const say = (code: number, says: string) => advice('weight', code, says, facts, source)
  if (!child.sex) return say(2019, 'Het geslacht is niet bekend.')
  if (isUnknown(facts.ageYears)) return say(2015, 'Er is geen meting met een datum.')
  return firstThatFits('weight', source, [...atAnyAge, ...rulesAt(facts.ageYears)], facts)
}

const source = 'JGZ-richtlijnen Overgewicht (2012) en Ondergewicht (2019)'

function rulesAt(ageYears: number) {
  if (ageYears < 1) return under1
  return ageYears < 2 ? from1To2 : from2
}

type Weighed = { readonly ageYears: number; readonly weightKg: number; readonly heightCm: number }

function weightFacts(
  child: JudgedChild,
  weights: readonly Measured[],
  heights: readonly Measured[],
  options: Options,
): WeightFacts {
  const weighed = weights.map(
    (one): Weighed => ({
      ageYears: orUnknown(one.ageYears),
      weightKg: orUnknown(one.value),
      heightCm: orUnknown(
        heights.find(({ ageYears }) => ageYears !== null && ageYears === one.ageYears)?.value ?? null,
      ),
    }),
  )
  const last = placeOfLast(weights)
  const now = weighed[last] ?? notWeighed
  const earlier = weighed.filter((_, place) => place !== last)
  const { reference, zOf } = scorerAt(child, now.ageYears)
  return {
    ...now,
    z: zOf(now),
    reference,
    bmi: now.ageYears >= 2 ? bmi(now.weightKg, now.heightCm) : Number.NaN,
    cutOffs: child.sex && now.ageYears >= 2 ? bmiCutOffs(child.sex, now.ageYears, groupOf(child)) : null,
    earlier: earlier.map(one => ({ ageYears: one.ageYears, z: zOf(one) })).filter(({ z }) => !isUnknown(z)),
    hasEarlierAge: earlier.some(({ ageYears }) => !isUnknown(ageYears)),
    hasEarlierWeight: earlier.some(({ weightKg }) => !isUnknown(weightKg)),
    hasEarlierHeight: earlier.some(({ heightCm }) => !isUnknown(heightCm)),
    compare: options.compareWithEarlier ?? true,
  }
}

const notWeighed: Weighed = { ageYears: Number.NaN, weightKg: Number.NaN, heightCm: Number.NaN }

const groupOf = ({ population }: JudgedChild) => (population === 'hs' ? 'hindustani' : 'international')

/** Earlier measurements are read on the reference of the last one. */
function scorerAt(child: JudgedChild, ageYears: number) {
  const byAge = ageYears < 1
  const choice = whichReference(child, byAge ? 'weight' : 'weightForHeight', ageYears, 'advice')
  if (choice.kind === 'none') return { reference: null, zOf: () => Number.NaN }
  return {
    reference: choice.reference.code,
    zOf: (one: Weighed): number => zIn(zScore(choice.reference, byAge ? one.ageYears : one.heightCm, one.weightKg)),
  }
}
