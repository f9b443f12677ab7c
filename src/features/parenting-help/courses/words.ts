/** What families read about courses, in the language of that reader. What a professional wrote about one stays in Dutch. */
import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import type { CourseWords } from './course-words.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

export const wordsIn: InEveryLanguage<CourseWords> = { nl, en, tr, ar, pl, uk, fr, es }
