/** Every fixed word of the plan as a family reads it. The compiler holds each language complete. */
import type { PlanLanguage } from './languages.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'
import type { PlanWords } from './words-of-plan.ts'

export const planWords: Readonly<Record<PlanLanguage, PlanWords>> = { nl, en, tr, ar, pl, uk, fr, es }
