import type { ConsentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import { parties, visitText } from '../visit-text.ts'

export const sharingText = {
  title: 'Delen met het RIVM',
  action: 'Toestemming vastleggen of intrekken',
  saved: 'Vastgelegd of de vaccinaties met het RIVM gedeeld worden.',
  explanation:
    'Dit staat los van de toestemming voor een prik. Ook zonder toestemming wordt er gevaccineerd; het RIVM krijgt de vaccinatie dan zonder naam, en die telt niet mee in de vaccinatiegraad. Eén keer vragen is genoeg voor het hele vaccinatieprogramma. Intrekken kan altijd.',
  standing: (all: ConsentStanding, youth: string): string => {
    switch (all.kind) {
      case 'given':
        return 'Gaat met naam naar het RIVM.'
      case 'awaits':
        return `Gaat zonder naam naar het RIVM: er is nog geen toestemming van ${parties(all.parties, youth)}.`
      case 'refused':
        return `Gaat zonder naam naar het RIVM: geen toestemming van ${parties(all.by, youth)}.`
      case 'not-arranged':
        return `Gaat zonder naam naar het RIVM: niet geregeld wie toestemming geeft (${all.article}).`
    }
  },
  person: visitText.consentWho,
  says: 'Mogen de vaccinaties met naam naar het RIVM?',
  saying: { yes: 'Ja, met naam', no: 'Nee, of niet meer: zonder naam' },
  answer: { yes: 'Met naam', no: 'Zonder naam' },
  columns: { answer: 'Antwoord', who: 'Wie' },
  on: visitText.on,
  route: visitText.routeLabel,
  save: 'Leg vast',
  noCustody: 'Alleen de jongere en de ouders met gezag beslissen hierover.',
  missing: {
    person: 'Kies wie het zegt.',
    says: 'Kies ja of nee.',
    on: visitText.missing.on,
    future: visitText.missing.future,
    route: visitText.missing.route,
  },
}
