/** Languages for which an interpreter may be asked: those of the site, and more that people here speak. A choice of our own. */
import { isLanguage, type Language, languageFacts } from './languages.ts'

export const interpreterLanguages = [
  'ar',
  'bg',
  'en',
  'es',
  'fa',
  'fr',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'ti',
  'tr',
  'uk',
  'zh',
] as const
export type InterpreterLanguage = (typeof interpreterLanguages)[number]

export const interpreterLanguageFrom = (typed: unknown): InterpreterLanguage | null =>
  interpreterLanguages.find(language => language === typed) ?? null

/** 'Arabisch' in Dutch, 'العربية' in Arabic. */
export function languageName(code: string, reader: Language): string {
  const locale = languageFacts[reader].locale
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}

/** How its own speakers call it, so that they find it. */
export const ownName = (code: string): string =>
  isLanguage(code) ? languageFacts[code].name : (new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code)
