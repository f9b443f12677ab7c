/** Mails to a family say that something waits, and never what: an inbox may be shared. In the language in which it signed up. */
import type { InEveryLanguage } from '../../../../platform/i18n/languages.ts'
import { ar } from './mail-texts/ar.ts'
import { en } from './mail-texts/en.ts'
import { es } from './mail-texts/es.ts'
import { fr } from './mail-texts/fr.ts'
import { nl } from './mail-texts/nl.ts'
import { pl } from './mail-texts/pl.ts'
import { tr } from './mail-texts/tr.ts'
import { uk } from './mail-texts/uk.ts'

export const mailKinds = [
  'placed',
  'waiting',
  'offered',
  'accepted',
  'lapsed',
  'cancelled',
  'moved',
  'called-off',
  'reminder',
  'evaluation',
] as const
export type MailKind = (typeof mailKinds)[number]

export type MailWords = Readonly<Record<MailKind, { readonly subject: string; readonly says: string }>> & {
  readonly ownPage: string
  readonly code: string
  readonly question: (phone: string) => string
}

export const mailWords: InEveryLanguage<MailWords> = { nl, en, tr, ar, pl, uk, fr, es }
