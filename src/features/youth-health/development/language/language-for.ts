/** What the guideline says of a child's language, from its Van Wiechen answers. Pure; the rules are knowledge's. */
import { ageInYears } from '../../../../knowledge/ages/age.ts'
import { itemOf } from '../../../../knowledge/development/van-wiechen.ts'
import {
  type LanguageAdvice,
  type LanguageAnswer,
  type LanguageItem,
  languageAdvice,
} from '../../../../knowledge/growth/advice/language-advice.ts'
import type { Examination } from '../examination.ts'

type Day = Temporal.PlainDate

/** Null outside 23 months to 3 years and 4 months: the guideline looks at language at 2, 2½ and 3 years. */
export function languageFor(birth: Day, today: Day, examined: readonly Examination[]): LanguageAdvice | null {
  const isWithin = (ageYears: number): boolean => ageYears >= fromYears && ageYears < toYears
  const age = ageInYears(birth, today)
  if (!isWithin(age)) return null
  const answers = examined.flatMap(({ on, answers: given }) =>
    given.flatMap(({ bdsNumber, answer }): LanguageAnswer[] => {
      const item = languageItems.find(one => one === itemOf(bdsNumber, birth, on)?.number)
      const ageYears = ageInYears(birth, on)
      return item && isWithin(ageYears) ? [{ item, ageYears, answer }] : []
    }),
  )
  // Nothing was asked yet: the advice then says what to ask at this age.
  return languageAdvice(answers.length > 0 ? answers : [{ item: 41, ageYears: age, answer: null }])
}

const fromYears = 1.9166
const toYears = 3.3334

const languageItems: readonly LanguageItem[] = [41, 42, 43, 44, 45, 46]
