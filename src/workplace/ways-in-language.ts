/** The menu, the foot and the urgent numbers of the public side in the other languages. */
import type { Shell, Way } from '../platform/html/shell.ts'
import { addressIn, type Language, languageFacts, languages, type OtherLanguage } from '../platform/i18n/languages.ts'
import { words } from './frame-words.ts'
import { footerWays, urgentNumbers } from './navigation.ts'

/** The pages that are there in each language. */
export const waysIn = (language: OtherLanguage): Shell['nav'] => {
  const { topics, activities, places, walkIn, ask } = words[language]
  return [
    { href: addressIn(language, '/onderwerpen'), label: topics, icon: 'book' },
    { href: addressIn(language, '/activiteiten'), label: activities, icon: 'course' },
    { href: addressIn(language, '/locaties'), label: places, icon: 'pin' },
    { href: addressIn(language, '/zo-loop-je-binnen'), label: walkIn, icon: 'users' },
    { href: addressIn(language, '/vraag'), label: ask, icon: 'chat' },
  ]
}

/** Of the foot, beside how to walk in and who is who. */
const translated: ReadonlySet<string> = new Set(['/afspraak'])

/** A page that is there in the language leads to it; of the others the name says that they are in Dutch. */
export function footIn(language: OtherLanguage): readonly Way[] {
  const { foot, inDutch, walkIn, whoIsWho } = words[language]
  return footerWays.map(({ href }) => {
    if (href === '/zo-loop-je-binnen') return { href: addressIn(language, href), label: walkIn }
    if (href === '/wie-is-wie') return { href: addressIn(language, href), label: whoIsWho }
    if (translated.has(href)) return { href: addressIn(language, href), label: foot[href] }
    return { href, label: `${foot[href]} (${inDutch})` }
  })
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
