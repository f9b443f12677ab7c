import type { Urgency } from '../../../../knowledge/signals/triage.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { ConcernSetting } from './setting.ts'

const days = (count: number): string => (count === 0 ? 'dezelfde dag' : format.count(count, 'werkdag', 'werkdagen'))

export const text = {
  title: 'Signalen: termijnen en bewaren',
  back: 'Beheer',
  intro: 'Binnen hoeveel werkdagen besluit het CJG over een zorg, en hoe lang blijft een afgeronde zorg bewaard?',
  proposal: (own: Readonly<Record<Urgency, number>>) =>
    `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: haast ${days(own.today)}, deze week ${days(own['this-week'])}, kan wachten ${days(own['can-wait'])}. Geen wet schrijft deze termijnen voor.`,
  keptProposal: (years: number) =>
    `De wet noemt geen termijn voor een zorg die geen deel is van een dossier jeugdhulp (daarvoor geldt 20 jaar). Voorstel van dit programma: ${format.count(years, 'jaar', 'jaar')} na afronding. Zolang dit leeg is, wordt niets vernietigd.`,
  terms: 'Besluit binnen',
  urgency: {
    today: 'Als het vandaag moet',
    'this-week': 'Als het deze week moet',
    'can-wait': 'Als het kan wachten',
  },
  daysHint: 'In werkdagen. 0 is dezelfde dag; in het weekend de eerste werkdag.',
  kept: 'Bewaren',
  keptYears: 'Jaren na afronding',
  keptOptional: '(leeg: niets vernietigen)',
  reason: 'Waarom deze keuze?',
  reasonHint: 'Wie besloot dit, en waar staat dat?',
  save: 'Stel in',
  saved: 'Het is ingesteld.',
  cancel: 'Annuleer',
  missing: {
    days: 'Vul een heel aantal werkdagen in, van 0 tot en met 60.',
    years: 'Vul een heel aantal jaren in, van 1 tot en met 30, of laat het leeg.',
    reason: 'Schrijf waarom.',
  },
  stale: (name: string, at: Temporal.Instant) =>
    `${name} stelde dit op ${format.moment(at)} anders in. Jouw tekst staat nog in het formulier.`,
  history: 'Eerder ingesteld',
  setBy: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
  words: ({ terms, keptYears }: ConcernSetting) =>
    `Haast: ${days(terms.today)}; deze week: ${days(terms['this-week'])}; kan wachten: ${days(terms['can-wait'])}; bewaren: ${keptYears === null ? 'niets vernietigen' : format.count(keptYears, 'jaar', 'jaar')}`,
}
