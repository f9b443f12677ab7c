/** What the waiting room says, in the language of the reader: to whoever holds a number, and on the screen on the wall. */
import type { InEveryLanguage } from '../../../../platform/i18n/languages.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'
import type { WaitingWords } from './waiting-words.ts'

export const waitingWords: InEveryLanguage<WaitingWords> = { nl, en, tr, ar, pl, uk, fr, es }
