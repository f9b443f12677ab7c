/** The languages in which a family can read the fixed words of its plan. What people typed stays as it was typed. */
export const planLanguages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'fr', 'es'] as const
export type PlanLanguage = (typeof planLanguages)[number]

type About = {
  /** Named in itself, so that its readers find it. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** For days: Arabic with the digits that stand on letters and telephones here. */
  readonly locale: string
  /** Whether somebody who speaks it read the words; until then the page says that nobody did. */
  readonly isReviewed: boolean
}

export const languageFacts: Readonly<Record<PlanLanguage, About>> = {
  nl: { name: 'Nederlands', dir: 'ltr', locale: 'nl-NL', isReviewed: true },
  en: { name: 'English', dir: 'ltr', locale: 'en-GB', isReviewed: false },
  tr: { name: 'Türkçe', dir: 'ltr', locale: 'tr-TR', isReviewed: false },
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn', isReviewed: false },
  pl: { name: 'Polski', dir: 'ltr', locale: 'pl-PL', isReviewed: false },
  uk: { name: 'Українська', dir: 'ltr', locale: 'uk-UA', isReviewed: false },
  fr: { name: 'Français', dir: 'ltr', locale: 'fr-FR', isReviewed: false },
  es: { name: 'Español', dir: 'ltr', locale: 'es-ES', isReviewed: false },
}

export const isPlanLanguage = (word: string): word is PlanLanguage => planLanguages.some(language => language === word)

const formats = new Map<PlanLanguage, Intl.DateTimeFormat>()

/** '2 grudnia 2026' */
export function dayIn(language: PlanLanguage, { year, month, day }: Temporal.PlainDate): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const known = formats.get(language) ?? new Intl.DateTimeFormat(languageFacts[language].locale, parts)
  formats.set(language, known)
  return known.format(Date.UTC(year, month - 1, day))
}
