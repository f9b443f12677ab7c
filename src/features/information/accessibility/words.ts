/** After the model of the Dutch government for an accessibility statement; docs/sources.md, row `accessibility-statement`. */
import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import type { StatementWords } from './statement-words.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

export const statementWords: InEveryLanguage<StatementWords> = { nl, en, tr, ar, pl, uk, fr, es }
