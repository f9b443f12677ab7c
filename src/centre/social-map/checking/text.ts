import { format } from '../../../platform/i18n/format.ts'

const months = (count: number): string => format.count(count, 'maand', 'maanden')

export const text = {
  title: 'Sociale kaart: hoe lang iets blijft staan',
  back: 'Beheer',
  intro:
    'Als niemand aanbod nakijkt, weet een gezin niet of het nog klopt. Na dit aantal maanden zien gezinnen het niet meer. Wie het bijhoudt, krijgt daarvoor een mail.',
  proposal: (own: number) =>
    `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${months(own)}. Geen wet of richtlijn schrijft een termijn voor.`,
  months: 'Zichtbaar na de laatste controle',
  monthsUnit: 'maanden',
  reason: 'Waarom deze keuze?',
  reasonHint: 'Wie besloot dit, en waar staat dat?',
  save: 'Stel in',
  saved: 'Het is ingesteld.',
  cancel: 'Annuleer',
  missing: { months: 'Vul een heel aantal maanden in, van 1 tot en met 60.', reason: 'Schrijf waarom.' },
  stale: (name: string, at: Temporal.Instant) =>
    `${name} stelde dit op ${format.moment(at)} anders in. Jouw tekst staat nog in het formulier.`,
  history: 'Eerder ingesteld',
  setBy: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
  words: (count: number) => `Zichtbaar tot ${months(count)} na de laatste controle`,
  mail: {
    subject: { soon: 'Kijk je aanbod op de sociale kaart na', gone: 'Gezinnen zien je aanbod niet meer' },
    body: (kind: 'soon' | 'gone', offer: string, on: Temporal.PlainDate, centre: string): string =>
      [
        'Hallo,',
        kind === 'soon'
          ? `Vanaf ${format.day(on)} zien gezinnen “${offer}” niet meer op de sociale kaart van ${centre}. Het is dan te lang niet nagekeken, of de einddatum is voorbij.`
          : `Gezinnen zien “${offer}” niet meer op de sociale kaart van ${centre}. Het is te lang niet nagekeken, of de einddatum is voorbij.`,
        'Klopt het nog? Log in, open Sociale kaart en zet erbij wat er nu geldt. Dan staat het er meteen weer.',
      ].join('\n\n'),
  },
}
