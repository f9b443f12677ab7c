/**
 * What the answers to the Van Wiechen items 41-46 say of a child's language at 2, 2½ and 3 years.
 * At 2 years items 41 and 42 give 0-4 points (+ is 2, M is 1, - is 0): 0 or 1 is not enough, 2 or 3 is doubt, 4 is enough; a child
 * with doubt is seen again at 2½ (items 41, 43, 44). At 3 years items 45 and 46 are looked at.
 * Source: JGZ guideline Taalontwikkeling (2018), appendices 1-3 (scores 2 and 3 are doubt: appendix 2); tables and age limits as in
 * growthscreener 1.23.0, which cites the edition of 2012; see docs/growth-differences.md.
 */
import { type Advice, advice, firstThatFits, isUnknown } from './advice.ts'
import { at2, at2AndAHalf, at3, type LanguageFacts, type LanguageItem } from './language-rules.ts'

/** One answer on one day. */
export type LanguageAnswer = {
  readonly item: LanguageItem
  readonly ageYears: number | null
  /** Null when the item was not tried. */
  readonly answer: '+' | '-' | 'M' | null
}

export type { LanguageFacts, LanguageItem } from './language-rules.ts'

export type LanguageAdvice = Advice<LanguageFacts>

export type LanguageOptions = {
  /** Judge at 2½ years whatever was found at 2. */
  readonly regardlessOfTwoYears?: boolean
}

/** @param answers of any age and in any order; the highest age says which examination is judged. */
export function languageAdvice(answers: readonly LanguageAnswer[], options: LanguageOptions = {}): LanguageAdvice {
  const ageYears = Math.max(...answers.map(one => one.ageYears ?? Number.NEGATIVE_INFINITY))
  const facts: LanguageFacts = {
    ageYears: Number.isFinite(ageYears) ? ageYears : Number.NaN,
    points: pointsIn(answers, stretchAt(ageYears)),
    pointsAt2: sumAt2(answers),
    isAskedFor: options.regardlessOfTwoYears ?? false,
  }
  const say = (code: number, says: string) => advice('language', code, says, facts, source)
  if (isUnknown(facts.ageYears)) return say(4015, 'Er is geen onderzoek met een datum.')
  if (ageYears < two.from) return say(4021, 'Het kind is jonger dan 23 maanden.')
  if (ageYears >= three.to) return say(4022, 'Het kind is ouder dan 3 jaar en 4 maanden.')
  const stretch = stretchAt(ageYears)
  if (!stretch) return say(4023, 'De leeftijd valt tussen twee onderzoeken in.')
  return firstThatFits('language', source, stretch.rules, facts)
}

const source = 'JGZ-richtlijn Taalontwikkeling (2018), bijlagen 1 tot en met 3'

/** Decimal years, up to but not including `to`; the guideline says 23-27, 29-33 and 35-39 completed months. */
const two = { from: 1.9166, to: 2.3333, rules: at2 }
const twoAndAHalf = { from: 2.4166, to: 2.8333, rules: at2AndAHalf }
/** Ages have 4 decimals: 3.3333 is looked at. Answers of the month before count too. */
const three = { from: 2.9166, to: 3.3334, answersFrom: 2.8333, rules: at3 }

const isWithin = (ageYears: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  ageYears >= from && ageYears < to

const stretchAt = (ageYears: number) => [two, twoAndAHalf, three].find(stretch => isWithin(ageYears, stretch))

type Stretch = { readonly from: number; readonly to: number; readonly answersFrom?: number }

function pointsIn(answers: readonly LanguageAnswer[], stretch: Stretch | undefined): LanguageFacts['points'] {
  const of = (item: LanguageItem): number => (stretch ? lastPoints(answers, item, stretch) : Number.NaN)
  return { 41: of(41), 42: of(42), 43: of(43), 44: of(44), 45: of(45), 46: of(46) }
}

const sumAt2 = (answers: readonly LanguageAnswer[]): number =>
  lastPoints(answers, 41, two) + lastPoints(answers, 42, two)

/** An answer that is missing is taken from an earlier visit in the same stretch of age. */
function lastPoints(answers: readonly LanguageAnswer[], item: LanguageItem, stretch: Stretch): number {
  const { from, to, answersFrom = from } = stretch
  const last = answers
    .filter(one => one.item === item && one.answer !== null)
    .filter(({ ageYears }) => ageYears !== null && isWithin(ageYears, { from: answersFrom, to }))
    .reduce<LanguageAnswer | null>(
      (latest, one) => (latest && (latest.ageYears ?? 0) >= (one.ageYears ?? 0) ? latest : one),
      null,
    )
  return last?.answer ? pointsOf[last.answer] : Number.NaN
}

const pointsOf = { '+': 2, M: 1, '-': 0 } as const
