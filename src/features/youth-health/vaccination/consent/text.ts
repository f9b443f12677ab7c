import { format } from '../../../../platform/i18n/format.ts'
import { visitText } from '../visit-text.ts'

export const consentText = {
  title: 'Toestemming of weigering',
  intro: 'Leg vast wat iemand vooraf zegt. Bij het geven zelf kan het ook in één keer mee.',
  person: visitText.consentWho,
  says: 'Wat is het antwoord?',
  saying: { yes: 'Ja, toestemming', no: 'Nee, liever niet' },
  about: 'Waarover?',
  all: (name: string) => `${name}: de hele reeks`,
  on: visitText.on,
  routeLabel: visitText.routeLabel,
  because: 'Bij nee: waarom?',
  until: 'Bij nee: opnieuw vragen vanaf',
  untilHint: 'Leeg als het nee blijft tot iemand iets anders zegt.',
  save: 'Leg vast',
  saved: 'Het antwoord is vastgelegd.',
  nothing: { title: 'Er komt geen vaccinatie meer', body: 'Toestemming vastleggen is niet meer nodig.' },
  needs: (who: string) => `Nodig is een ja van ${who}.`,
  none: 'Nog geen antwoorden. Toestemming leg je vast bij het geven, of vooraf.',
  columns: { about: 'Waarover', answer: 'Antwoord', who: 'Wie', when: 'Wanneer' },
  answer: { yes: 'Ja', no: 'Nee' },
  when: (on: Temporal.PlainDate, how: string) => `${format.shortDay(on)}, ${how}`,
  no: (because: string | null, until: Temporal.PlainDate | null) =>
    [because, until && `tot ${format.shortDay(until)}`].filter(Boolean).join(', '),
  action: 'Toestemming of weigering vastleggen',
  noCustody: 'Alleen de jongere en de ouders met gezag beslissen hierover.',
  missing: {
    person: 'Kies wie het zegt.',
    says: 'Kies ja of nee.',
    about: 'Kies waarover het gaat.',
    on: visitText.missing.on,
    future: visitText.missing.future,
    route: visitText.missing.route,
    until: 'Dit is geen datum.',
    untilEarly: 'Kies een dag na vandaag.',
  },
}
