/** The menu, the foot and the urgent numbers of the public side in the other languages. */
import type { Shell, Way } from '../platform/html/shell.ts'
import { addressIn, type Language, languageFacts, languages, type OtherLanguage } from '../platform/i18n/languages.ts'
import { words } from './frame-words.ts'
import { footerWays, urgentNumbers } from './navigation.ts'

/** The menu of the public side in each language: to walk in stands in it too, where Dutch has it in the foot. */
export const waysIn = (language: OtherLanguage): Shell['nav'] => {
  const { topics, activities, places, walkIn, youths, ask } = words[language]
  return [
    { href: addressIn(language, '/onderwerpen'), label: topics, icon: 'book' },
    { href: addressIn(language, '/activiteiten'), label: activities, icon: 'course' },
    { href: addressIn(language, '/locaties'), label: places, icon: 'pin' },
    { href: addressIn(language, '/zo-loop-je-binnen'), label: walkIn, icon: 'users' },
    { href: addressIn(language, '/voor-jongeren'), label: youths, icon: 'teenager' },
    { href: addressIn(language, '/vraag'), label: ask, icon: 'chat' },
  ]
}

/** For who works here, in Dutch. */
const inDutchAlone: ReadonlySet<string> = new Set(['/inloggen'])

/** A page that is there in the language leads to it; of the others the name says that they are in Dutch. */
export function footIn(language: OtherLanguage): readonly Way[] {
  const { foot, inDutch, walkIn, whoIsWho } = words[language]
  const labels = { ...foot, '/zo-loop-je-binnen': walkIn, '/wie-is-wie': whoIsWho }
  return footerWays.map(({ href }) =>
    inDutchAlone.has(href)
      ? { href, label: `${labels[href]} (${inDutch})` }
      : { href: addressIn(language, href), label: labels[href] },
  )
}

export const urgentIn = (language: OtherLanguage): Shell['urgent'] =>
  urgentNumbers.map(({ number }, place) => ({ number, label: words[language].urgent[place] ?? '' }))

export const toolsIn = (language: OtherLanguage): NonNullable<Shell['tools']> => [
  { href: '/begin', label: words[language].own, icon: 'user' },
]

/** The same page in each language with what was asked of it, or its front door where the page is in Dutch alone. */
export const languageWays = (path: string, query: string, isTranslated: boolean): NonNullable<Shell['languages']> =>
  languages.map(lang => ({
    href: isTranslated || lang === 'nl' ? `${addressIn(lang, path)}${query}` : addressIn(lang, '/'),
    label: languageFacts[lang].name,
    lang,
    dir: languageFacts[lang].dir,
  }))

export const isDutch = (language: Language): language is 'nl' => language === 'nl'
