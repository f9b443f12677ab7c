import { format } from '../../../../platform/i18n/format.ts'
import { type MessageTerms, proposedDays } from './setting.ts'

const days = (count: number): string => format.count(count, 'werkdag', 'werkdagen')

export const text = {
  title: 'Berichten: antwoord en bewaren',
  intro: 'Binnen hoeveel werkdagen krijgt een gezin antwoord op een bericht, en hoe lang blijft een gesprek bewaard?',
  proposal: `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${days(proposedDays)}. Geen wet schrijft een termijn voor.`,
  answerDays: 'Antwoord binnen',
  answerHint: 'In werkdagen. Ouders en jongeren zien deze belofte als zij schrijven.',
  kept: 'Bewaren',
  keptAbout:
    'Wij vonden geen wet die zegt hoe lang een bericht van een gezin bewaard blijft als het niet in een dossier hoort. Zolang dit leeg is, wordt niets vernietigd. Wat in een dossier hoort, leg je daar vast.',
  keptYears: 'Jaren na het laatste bericht',
  keptOptional: '(leeg: niets vernietigen)',
  missing: {
    days: 'Vul een heel aantal werkdagen in, van 1 tot en met 20.',
    years: 'Vul een heel aantal jaren in, van 1 tot en met 30, of laat het leeg.',
  },
  words: ({ answerDays, keptYears }: MessageTerms) =>
    `Antwoord binnen ${days(answerDays)}; bewaren: ${keptYears === null ? 'niets vernietigen' : format.count(keptYears, 'jaar', 'jaar')}`,
}
