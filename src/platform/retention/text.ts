import { format } from '../i18n/format.ts'

export const retentionText = {
  notSet: 'Er is nog geen termijn gekozen. Tot die tijd wordt er niets vernietigd.',
  set: (years: number, name: string, at: Temporal.Instant) =>
    `${format.count(years, 'jaar', 'jaar')} na afronding. Gekozen door ${name} op ${format.moment(at)}.`,
  years: 'Hoe lang na afronding?',
  proposal: (years: number) => `Ons voorstel is ${years} jaar. Dat is een voorstel, geen regel.`,
  source: 'Waar staat dit?',
  save: 'Bewaar',
  wrong: 'Vul een aantal jaren in van 1 tot 20.',
  missing: 'Schrijf op waar deze afspraak staat.',
}
