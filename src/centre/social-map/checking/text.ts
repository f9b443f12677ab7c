import { format } from '../../../platform/i18n/format.ts'
import { proposedMonths } from '../rules.ts'
import type { CheckTerm } from './setting.ts'

const months = (count: number): string => format.count(count, 'maand', 'maanden')

export const text = {
  title: 'Sociale kaart: hoe lang iets blijft staan',
  intro:
    'Als niemand aanbod nakijkt, weet een gezin niet of het nog klopt. Na dit aantal maanden zien gezinnen het niet meer. Wie het bijhoudt, krijgt daarvoor een mail.',
  proposal: `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${months(proposedMonths)}. Geen wet of richtlijn schrijft een termijn voor.`,
  months: 'Zichtbaar na de laatste controle',
  monthsUnit: 'maanden',
  missing: { months: 'Vul een heel aantal maanden in, van 1 tot en met 60.' },
  words: (chosen: CheckTerm) => `Zichtbaar tot ${months(chosen.months)} na de laatste controle`,
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
