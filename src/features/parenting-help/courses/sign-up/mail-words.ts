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
import type { MailWords } from './words-of-mail.ts'

export const mailWords: InEveryLanguage<MailWords> = { nl, en, tr, ar, pl, uk, fr, es }
