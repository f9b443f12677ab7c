import type { Scheme, SchemeReason } from '../../../../knowledge/vaccination/scheme.ts'
import { format } from '../../../../platform/i18n/format.ts'

const scheme: Record<Scheme, string> = {
  '2+1': 'Drie keer: met 3, 5 en 12 maanden (2+1)',
  '3+1': 'Vier keer: met 6 tot 9 weken, 3, 5 en 12 maanden (3+1)',
}

/** 'bij 22 weken en 3 dagen' */
const gestation = (days: number): string =>
  days % 7 === 0
    ? `${Math.floor(days / 7)} weken`
    : `${Math.floor(days / 7)} weken en ${format.count(days % 7, 'dag', 'dagen')}`

/** Why the RVP guideline leads to this scheme, as a whole sentence. */
function because(reason: SchemeReason): string {
  switch (reason.kind) {
    case 'maternal-vaccination':
      return `De moeder is op ${format.day(reason.on)} gevaccineerd tegen kinkhoest, ${format.count(reason.daysBeforeBirth, 'dag', 'dagen')} voor de geboorte: de baby is beschermd geboren.`
    case 'pertussis-in-pregnancy':
      return 'De moeder had in de zwangerschap bewezen kinkhoest: de baby is beschermd geboren.'
    case 'mother-carries-hepatitis-b':
      return 'De moeder draagt hepatitis B bij zich.'
    case 'hepatitis-b-unknown':
      return 'Niet bekend is of de moeder hepatitis B bij zich draagt.'
    case 'other-circumstance':
      return 'De jeugdarts ziet een andere reden uit de richtlijn.'
    case 'vaccinated-too-early-in-pregnancy':
      return `De moeder is gevaccineerd bij ${gestation(reason.gestationDays)} zwangerschap; dat beschermt pas vanaf 13 weken.`
    case 'vaccinated-too-close-to-birth':
      return `De moeder is ${format.count(reason.daysBeforeBirth, 'dag', 'dagen')} voor de geboorte gevaccineerd; er zijn 14 dagen nodig om de baby te beschermen.`
    case 'no-maternal-protection':
      return 'De moeder is in de zwangerschap niet gevaccineerd tegen kinkhoest.'
    case 'born-before-2020':
      return 'Kinderen die voor 2020 zijn geboren hadden allemaal dit schema.'
  }
}

export const schemeText = {
  title: 'Schema van het eerste jaar',
  scheme,
  because,
  advice: (words: string) => `Advies: ${words}`,
  adviceAfterBirth: 'Het advies volgt na de geboorte.',
  noAdvice: 'Vul eerst in wat er over de zwangerschap bekend is. Dan volgt hier het advies.',
  atBirth: 'Nodig binnen 48 uur na de geboorte: antistoffen (HBIg) en een vaccinatie tegen hepatitis B.',
  source: 'Bron: RVP-richtlijn, hoofdstuk 7.1. De jeugdarts beslist.',
  onlyOne: 'Voor kinderen die voor 2020 zijn geboren is er één schema.',
  pregnancy: 'Zwangerschap',
  known: 'De zwangerschap is vastgelegd.',
  saved: 'De gegevens over de zwangerschap zijn vastgelegd.',
  maternalOn: 'Kinkhoestvaccinatie van de moeder',
  maternalOnHint: 'Leeg als die er niet was.',
  maternalWeeks: 'Hoe lang zwanger op die dag',
  maternalWeeksHint: 'Mag leeg als de zwangerschapsduur bij de geboorte is vastgelegd.',
  maternalDays: 'Plus dagen',
  weeks: 'weken',
  days: 'dagen',
  pertussisWeeks: 'Bewezen kinkhoest in deze zwangerschap, bij',
  pertussisHint: 'Alleen als een laboratorium het aantoonde.',
  hepatitisB: 'Draagt de moeder hepatitis B bij zich?',
  carries: { yes: 'Ja', no: 'Nee', unknown: 'Niet bekend' },
  other: 'Andere reden voor het schema van vier',
  otherHint: 'Volgens de richtlijn; de jeugdarts beoordeelt dit.',
  savePregnancy: 'Bewaar zwangerschap',
  decision: 'Keuze van de jeugdarts',
  decide: 'Welk schema krijgt dit kind?',
  reason: 'Waarom wijk je af van het advies?',
  reasonHint: 'Alleen invullen als je iets anders kiest.',
  save: 'Leg schema vast',
  nurse: 'De jeugdarts kiest het schema. Jij kunt de zwangerschap alvast vastleggen.',
  none: 'Nog niet gekozen.',
  missing: {
    scheme: 'Kies een schema.',
    reason: 'Schrijf op waarom je van het advies afwijkt, of waarom je zonder advies kiest.',
    day: 'Dit is geen datum.',
    weeks: 'Vul weken in van 0 tot 44.',
    days: 'Vul dagen in van 0 tot 6.',
    gestation: 'Vul in hoeveel weken zwanger de moeder toen was.',
    carries: 'Kies ja, nee of niet bekend.',
    notBefore: 'Deze dag ligt niet in de zwangerschap.',
  },
}
