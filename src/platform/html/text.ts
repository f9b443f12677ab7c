import type { InEveryLanguage, Language } from '../i18n/languages.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl, type Text } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

export type { Text } from './texts/nl.ts'

/** The words of the components themselves, in Dutch; a component with other words takes them as a property. */
export const text: Text = nl

const texts: InEveryLanguage<Text> = { nl, en, tr, ar, pl, uk, fr, es }

/** The same words in the language of the page. */
export const textIn = (language: Language): Text => texts[language]
