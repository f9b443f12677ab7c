/** The fixed sentences of the public pages. The compiler holds each language complete. */
import type { InOtherLanguages } from '../../../platform/i18n/languages.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'
import type { SiteWords } from './words-of-site.ts'

export const siteWords: InOtherLanguages<SiteWords> = { en, tr, ar, pl, uk, fr, es }
