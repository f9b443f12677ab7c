import { format } from '../../../platform/i18n/format.ts'

export const text = {
  title: 'Hoe lang besprekingen bewaard blijven',
  back: 'Zorgteams op scholen',
  about:
    'Voor besprekingen in een zorgteam vonden wij geen wettelijke termijn. Kies er een met de scholen en de functionaris gegevensbescherming. Na deze tijd wordt een afgeronde bespreking helemaal vernietigd.',
  notSet: 'Er is nog geen termijn gekozen. Tot die tijd wordt er niets vernietigd.',
  set: (years: number, name: string, at: Temporal.Instant) =>
    `${format.count(years, 'jaar', 'jaar')} na afronding. Gekozen door ${name} op ${format.moment(at)}.`,
  years: 'Hoe lang na afronding?',
  proposal: 'Ons voorstel is 2 jaar. Dat is een voorstel, geen regel.',
  source: 'Waar staat dit?',
  save: 'Bewaar',
  wrong: 'Vul een aantal jaren in van 1 tot 20.',
  missing: 'Schrijf op waar deze afspraak staat.',
}
