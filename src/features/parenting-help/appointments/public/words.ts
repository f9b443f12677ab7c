/** What booking an open consultation hour says, in the language of the reader. */
import type { InEveryLanguage } from '../../../../platform/i18n/languages.ts'
import type { BookingWords } from './booking-words.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

export const bookingWords: InEveryLanguage<BookingWords> = { nl, en, tr, ar, pl, uk, fr, es }
