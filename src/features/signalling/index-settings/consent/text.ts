import type { NoticeParty } from '../../../../knowledge/referral-index/notice.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { ConsentRoute, IndexConsent } from './consent.ts'

const party: Record<NoticeParty, string> = {
  youth: 'De jongere',
  'legal-representative': 'Een ouder met gezag of voogd',
}
const route: Record<ConsentRoute, string> = {
  spoken: 'in een gesprek',
  phone: 'aan de telefoon',
  written: 'schriftelijk',
}

export const text = {
  title: 'Toestemming om te melden',
  back: 'Zorg',
  intro:
    'Deze gemeente meldt alleen met toestemming. Onder de 12 beslist een ouder met gezag, van 12 tot en met 15 allebei, vanaf 16 de jongere zelf.',
  complete: 'Iedereen van wie het nodig is, gaf toestemming. Je kunt melden.',
  missing: (parties: readonly NoticeParty[]) =>
    `Nog nodig: ${format.list(parties.map(one => party[one].toLowerCase()))}.`,
  unknown: 'Van deze jongere is geen geboortedatum bekend. Dan is niet te zeggen wie toestemming geeft.',
  toConcern: 'Terug naar de zorg',
  given: 'Wie toestemming gaf',
  nobody: 'Nog niemand.',
  line: ({ givenBy, on, route: how }: IndexConsent) => `${givenBy}, ${route[how]}, op ${format.day(on)}`,
  withdrawn: (on: Temporal.PlainDate) => `Ingetrokken op ${format.day(on)}`,
  withdraw: 'Toestemming is ingetrokken',
  withdrawAbout: 'De melding verdwijnt dan meteen, ook uit het archief.',
  form: {
    title: 'Leg toestemming vast',
    party: 'Van wie?',
    parties: party,
    givenBy: 'Naam van wie ja zei',
    on: 'Op welke dag?',
    route: 'Hoe?',
    routes: { spoken: 'In een gesprek', phone: 'Aan de telefoon', written: 'Schriftelijk' } satisfies Record<
      ConsentRoute,
      string
    >,
    button: 'Leg vast',
  },
  saved: 'De toestemming is vastgelegd.',
  taken: 'Vastgelegd. Er staat geen melding meer.',
  wrong: {
    party: 'Kies van wie.',
    givenBy: 'Schrijf op wie ja zei.',
    on: 'Kies een dag.',
    route: 'Kies hoe.',
    'not-yet': 'Kies vandaag of een dag die voorbij is.',
    'not-asked': 'Van deze persoon is geen toestemming nodig, of die is er al.',
  },
}
