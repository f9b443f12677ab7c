/** The languages of the public side. Dutch is the source; whatever is in no other language yet is shown in Dutch, and said to be. */
export const languages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'fr', 'es'] as const
export type Language = (typeof languages)[number]
export type OtherLanguage = Exclude<Language, 'nl'>

/** One text object per language: a language or a sentence that is left out is a compile error. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>
export type InOtherLanguages<Words> = Readonly<Record<OtherLanguage, Words>>

type About = {
  /** Named in itself, so that its readers find it. */
  readonly name: string
  /** Named in Dutch, for who works here. */
  readonly dutchName: string
  readonly dir: 'ltr' | 'rtl'
  /** For days and numbers: Arabic with the digits that stand on letters and telephones here. */
  readonly locale: string
  /** Drawn by the letters of the reader's own device: our font has none for it, or only in a second file of ten kB. */
  readonly ownLetters: boolean
  /** Whether somebody who speaks it read the words; until then the page says that nobody did. */
  readonly isReviewed: boolean
}

export const languageFacts: InEveryLanguage<About> = {
  nl: { name: 'Nederlands', dutchName: 'Nederlands', dir: 'ltr', locale: 'nl-NL', ownLetters: false, isReviewed: true },
  en: { name: 'English', dutchName: 'Engels', dir: 'ltr', locale: 'en-GB', ownLetters: false, isReviewed: false },
  tr: { name: 'Türkçe', dutchName: 'Turks', dir: 'ltr', locale: 'tr-TR', ownLetters: true, isReviewed: false },
  ar: {
    name: 'العربية',
    dutchName: 'Arabisch',
    dir: 'rtl',
    locale: 'ar-u-nu-latn',
    ownLetters: true,
    isReviewed: false,
  },
  pl: { name: 'Polski', dutchName: 'Pools', dir: 'ltr', locale: 'pl-PL', ownLetters: true, isReviewed: false },
  uk: { name: 'Українська', dutchName: 'Oekraïens', dir: 'ltr', locale: 'uk-UA', ownLetters: true, isReviewed: false },
  fr: { name: 'Français', dutchName: 'Frans', dir: 'ltr', locale: 'fr-FR', ownLetters: false, isReviewed: false },
  es: { name: 'Español', dutchName: 'Spaans', dir: 'ltr', locale: 'es-ES', ownLetters: false, isReviewed: false },
}

export const isLanguage = (word: string): word is Language => languages.some(language => language === word)
const isOtherLanguage = (word: string): word is OtherLanguage => isLanguage(word) && word !== 'nl'
export const otherLanguages: readonly OtherLanguage[] = languages.filter(isOtherLanguage)

/** The page of this Dutch path in a language: '/zoeken' is '/ar/zoeken' in Arabic. Dutch has no prefix. */
export const addressIn = (language: Language, path: string): string =>
  language === 'nl' ? path : path === '/' ? `/${language}` : `/${language}${path}`

/** The other way round: in which language an address is read, and its Dutch path. */
export function readAddress(address: string): { readonly language: Language; readonly path: string } {
  const [, first = '', ...rest] = address.split('/')
  return isOtherLanguage(first)
    ? { language: first, path: `/${rest.join('/')}` }
    : { language: 'nl', path: address === '' ? '/' : address }
}
