/** The languages in which a family can read the fixed words of its plan: those of the public side. What people typed stays as it was typed. */
import { formatIn } from '../../../../platform/i18n/format-in.ts'
import { isLanguage, type Language, languageFacts, languages } from '../../../../platform/i18n/languages.ts'

export const planLanguages = languages
export type PlanLanguage = Language
export const isPlanLanguage = isLanguage
export { languageFacts }

/** '2 grudnia 2026' */
export const dayIn = (language: PlanLanguage, day: Temporal.PlainDate): string => formatIn(language).day(day)
