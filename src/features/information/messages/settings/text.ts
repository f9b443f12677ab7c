import { format } from '../../../../platform/i18n/format.ts'
import type { MessageSetting } from './setting.ts'

const days = (count: number): string => format.count(count, 'werkdag', 'werkdagen')

export const text = {
  title: 'Berichten: antwoord en bewaren',
  back: 'Beheer',
  intro: 'Binnen hoeveel werkdagen krijgt een gezin antwoord op een bericht, en hoe lang blijft een gesprek bewaard?',
  proposal: (own: number) =>
    `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${days(own)}. Geen wet schrijft een termijn voor.`,
  answerDays: 'Antwoord binnen',
  answerHint: 'In werkdagen. Ouders en jongeren zien deze belofte als zij schrijven.',
  kept: 'Bewaren',
  keptAbout:
    'Wij vonden geen wet die zegt hoe lang een bericht van een gezin bewaard blijft als het niet in een dossier hoort. Zolang dit leeg is, wordt niets vernietigd. Wat in een dossier hoort, leg je daar vast.',
  keptYears: 'Jaren na het laatste bericht',
  keptOptional: '(leeg: niets vernietigen)',
  reason: 'Waarom deze keuze?',
  reasonHint: 'Wie besloot dit, en waar staat dat?',
  save: 'Stel in',
  saved: 'Het is ingesteld.',
  cancel: 'Annuleer',
  missing: {
    days: 'Vul een heel aantal werkdagen in, van 1 tot en met 20.',
    years: 'Vul een heel aantal jaren in, van 1 tot en met 30, of laat het leeg.',
    reason: 'Schrijf waarom.',
  },
  stale: (name: string, at: Temporal.Instant) =>
    `${name} stelde dit op ${format.moment(at)} anders in. Jouw tekst staat nog in het formulier.`,
  history: 'Eerder ingesteld',
  setBy: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
  words: ({ answerDays, keptYears }: MessageSetting) =>
    `Antwoord binnen ${days(answerDays)}; bewaren: ${keptYears === null ? 'niets vernietigen' : format.count(keptYears, 'jaar', 'jaar')}`,
}
