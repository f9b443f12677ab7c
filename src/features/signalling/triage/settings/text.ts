import { proposedTerms } from '../../../../knowledge/signals/triage.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { ConcernTerms } from './setting.ts'

const days = (count: number): string => (count === 0 ? 'dezelfde dag' : format.count(count, 'werkdag', 'werkdagen'))

export const text = {
  title: 'Signalen: termijnen en bewaren',
  intro: 'Binnen hoeveel werkdagen besluit het CJG over een zorg, en hoe lang blijft een afgeronde zorg bewaard?',
  proposal: `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: haast ${days(proposedTerms.today)}, deze week ${days(proposedTerms['this-week'])}, kan wachten ${days(proposedTerms['can-wait'])}. Geen wet schrijft deze termijnen voor.`,
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
  missing: {
    days: 'Vul een heel aantal werkdagen in, van 0 tot en met 60.',
    years: 'Vul een heel aantal jaren in, van 1 tot en met 30, of laat het leeg.',
  },
  words: ({ terms, keptYears }: ConcernTerms) =>
    `Haast: ${days(terms.today)}; deze week: ${days(terms['this-week'])}; kan wachten: ${days(terms['can-wait'])}; bewaren: ${keptYears === null ? 'niets vernietigen' : format.count(keptYears, 'jaar', 'jaar')}`,
}
