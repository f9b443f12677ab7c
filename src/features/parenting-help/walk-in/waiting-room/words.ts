/** What the waiting room says to whoever holds a number, in the language of that reader. The screen on the wall speaks Dutch and numbers. */
import type { InEveryLanguage } from '../../../../platform/i18n/languages.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

export type WaitingWords = {
  readonly title: string
  readonly lead: (place: string) => string
  readonly waiting: (count: number) => string
  readonly after: string
  readonly submit: string
  readonly closed: string
  readonly closedBody: string
  readonly hours: string
  readonly toBoard: string
  readonly own: {
    readonly number: string
    readonly waits: (before: number) => string
    readonly called: (desk: number) => string
    readonly 'no-show': string
    readonly helped: string
    readonly left: string
    readonly closed: string
    readonly code: string
    readonly codeAbout: string
    readonly renew: string
    readonly again: string
    readonly leave: string
    readonly over: string
    readonly overBody: string
    readonly takeNew: string
  }
  /** That nobody who speaks this language read these words yet; empty in Dutch. */
  readonly notReviewed: string
}

export const waitingWords: InEveryLanguage<WaitingWords> = { nl, en, tr, ar, pl, uk, fr, es }
