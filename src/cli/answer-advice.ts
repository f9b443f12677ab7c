/** The referral advice that a question of the Dutch growth tools asks for (advice-question.ts). */
import { ageInYears } from '../knowledge/ages/age.ts'
import { completedWeeks } from '../knowledge/ages/gestation.ts'
import { type About, type Advice, advice, type Measured } from '../knowledge/growth/advice/advice.ts'
import { headAdvice } from '../knowledge/growth/advice/head-advice.ts'
import { heightAdvice } from '../knowledge/growth/advice/height-advice.ts'
import { type LanguageAnswer, type LanguageItem, languageAdvice } from '../knowledge/growth/advice/language-advice.ts'
import { weightAdvice } from '../knowledge/growth/advice/weight-advice.ts'
import type { Sex } from '../knowledge/growth/measures.ts'
import type { AdviceQuestion } from './advice-question.ts'

export function answerAdvice({ fn, args }: AdviceQuestion): Advice {
  switch (fn) {
    case 'calculate_advice_hgt':
      return isBirthMissing(args, args.dom) ? noBirth('height', 1016) : height(args)
    case 'calculate_advice_wgt':
      return isBirthMissing(args, args.dom) ? noBirth('weight', 2016) : weight(args)
    case 'calculate_advice_hdc':
      return isBirthMissing(args, args.dom) ? noBirth('headCircumference', 3016) : head(args)
    case 'calculate_advice_devlang': {
      const moments = items.flatMap(item => args[`dom_vw${item}`] ?? [])
      return isBirthMissing({ ...args, sex: 'female' }, moments) ? noBirth('language', 4016) : language(args)
    }
  }
}

type ArgsOf<Fn extends AdviceQuestion['fn']> = Extract<AdviceQuestion, { fn: Fn }>['args']
type Day = Temporal.PlainDate
type Moments = readonly (Day | number | null)[] | null | undefined
type Born = { readonly sex?: Sex | null | undefined; readonly dob?: Day | null | undefined }

/** A day without a day of birth says nothing; sex is asked for first. */
const isBirthMissing = ({ sex, dob }: Born, moments: Moments): boolean =>
  Boolean(sex) && !dob && (moments ?? []).some(moment => moment instanceof Temporal.PlainDate)

const noBirth = (about: About, code: number): Advice =>
  advice(about, code, 'Er is een datum zonder geboortedatum.', null, 'growthscreener 1.23.0')

const height = (args: ArgsOf<'calculate_advice_hgt'>): Advice =>
  heightAdvice(
    {
      ...childIn(args),
      ...{ birthWeightGrams: args.bw, birthLengthCm: args.bl, fatherCm: args.hgtf, motherCm: args.hgtm },
    },
    measured(args.dob, args.dom, args.y),
    { compareWithEarlier: args.test_gain },
  )

const weight = (args: ArgsOf<'calculate_advice_wgt'>): Advice =>
  weightAdvice(
    { ...childIn(args), population: args.etn === 'HS' ? 'hs' : 'nl' },
    measured(args.dob, args.dom, args.y),
    measured(args.dob, args.dom_hgt, args.hgt),
    { compareWithEarlier: args.test_gain },
  )

const head = (args: ArgsOf<'calculate_advice_hdc'>): Advice =>
  headAdvice(childIn(args), measured(args.dob, args.dom, args.y), { compareWithEarlier: args.test_gain })

const language = (args: ArgsOf<'calculate_advice_devlang'>): Advice =>
  languageAdvice(
    items.flatMap(item =>
      measured(args.dob, args[`dom_vw${item}`], args[`vw${item}`]).map(
        ({ ageYears, value }): LanguageAnswer => ({ item, ageYears, answer: answers.get(value ?? 0) ?? null }),
      ),
    ),
    { regardlessOfTwoYears: args.force },
  )

const items: readonly LanguageItem[] = [41, 42, 43, 44, 45, 46]
const answers: ReadonlyMap<number, LanguageAnswer['answer']> = new Map([
  [1, '+'],
  [2, '-'],
  [3, 'M'],
])

/** Above 60 the length of pregnancy is in days. */
const childIn = ({ sex, ga }: Born & { readonly ga: number | null }) => ({
  sex: sex ?? null,
  gestationWeeks: ga !== null && ga > 60 ? completedWeeks(ga) : ga,
})

const measured = (
  dob: Day | null | undefined,
  moments: Moments,
  values: readonly (number | null)[] | null | undefined,
): readonly Measured[] =>
  (moments ?? []).map((moment, place) => ({ ageYears: ageAt(dob, moment), value: values?.[place] ?? null }))

function ageAt(dob: Day | null | undefined, moment: Day | number | null): number | null {
  if (!(moment instanceof Temporal.PlainDate)) return moment
  return dob ? ageInYears(dob, moment) : null
}
