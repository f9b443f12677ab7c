/** The words of the pages that the platform shows by itself, in the language of the address. Of other languages than Dutch nobody who speaks them read these yet. */
import type { InEveryLanguage, Language } from '../i18n/languages.ts'
import type { Messages } from './messages.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

const messages: InEveryLanguage<Messages> = { nl, en, tr, ar, pl, uk, fr, es }

export const messagesIn = (language: Language): Messages => messages[language]
