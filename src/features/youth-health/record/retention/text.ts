import { format } from '../../../../platform/i18n/format.ts'
import type { DestructionRequest } from './retention.ts'

const decision: Record<DestructionRequest['decision'], string> = {
  granted: 'Inwilligen: het dossier komt op de lijst om te vernietigen',
  refused: 'Afwijzen',
}

export const text = {
  title: 'Bewaren en vernietigen',
  decision,
  term: (changed: Temporal.PlainDate, until: Temporal.PlainDate) =>
    `Laatste wijziging op ${format.day(changed)}. Dit dossier blijft in elk geval bewaard tot ${format.day(until)}.`,
  law: 'De wet: twintig jaar na de laatste wijziging (BW 7:454). Elke wijziging begint de termijn opnieuw.',
  saved: 'Het is vastgelegd.',
  longer: {
    title: 'Dit dossier langer bewaren',
    about: 'Alleen als goede zorg dat vraagt (BW 7:454 lid 3), bijvoorbeeld bij een erfelijke ziekte.',
    until: 'Bewaar tot',
    reason: 'Waarom?',
    save: 'Bewaar langer',
  },
  request: {
    title: 'Verzoek om het dossier te vernietigen',
    about:
      'Op schriftelijk verzoek wordt het dossier vernietigd, behalve als bewaren van aanmerkelijk belang is voor een ander of een wet het verbiedt (BW 7:455). Een beheerder keurt mee goed.',
    who: (words: string) => `Wie mag dit vragen: ${words}.`,
    parties: {
      youth: 'de jeugdige zelf',
      'parents-with-custody': 'ouders met gezag of de voogd',
      representative: 'de vertegenwoordiger',
    },
    askedOn: 'Gevraagd op',
    askedBy: 'Door wie?',
    decision: 'Wat besluit je?',
    ground: 'Waarom?',
    groundHint: 'Bij afwijzen: wiens aanmerkelijk belang, of welke wet.',
    save: 'Leg besluit vast',
  },
  wrong: {
    day: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
    past: 'Kies een datum na vandaag.',
    future: 'De datum ligt in de toekomst.',
    reason: 'Schrijf kort op waarom.',
    who: 'Schrijf op wie het vroeg.',
    decision: 'Kies wat je besluit.',
  },
}
