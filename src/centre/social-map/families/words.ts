import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import type { MapWords } from './map-words.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

export const mapWords: InEveryLanguage<MapWords> = { nl, en, tr, ar, pl, uk, fr, es }
