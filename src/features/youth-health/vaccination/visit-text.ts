/** The words of recording and correcting doses. */

import type { AnswerRoute } from '../../../knowledge/consent/answer-routes.ts'
import type { ConsentStanding } from '../../../knowledge/consent/consent-standing.ts'
import type { Party } from '../../../knowledge/consent/who-decides.ts'
import { type VaccineId, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { format } from '../../../platform/i18n/format.ts'
import { listed } from './disease-text.ts'
import type { ConsentGround, Place, Site } from './dose.ts'
import type { Question } from './rules.ts'
import { text } from './text.ts'

const place: Record<Place, string> = {
  here: 'Hier, door ons',
  elsewhere: 'Ergens anders: het staat op de kaart of in een ander dossier',
}
const route: Record<AnswerRoute, string> = {
  'in-person': 'mondeling, hier',
  phone: 'per telefoon',
  writing: 'op papier',
  online: 'in Mijn CJG',
}
const site: Record<Site, string> = {
  'left-arm': 'linkerarm',
  'right-arm': 'rechterarm',
  'left-leg': 'linkerbeen',
  'right-leg': 'rechterbeen',
  mouth: 'door de mond',
}
/** The grounds of BW 7:450 lid 2 and 7:465, as a professional would say them. */
const ground: Record<ConsentGround, string> = {
  'youth-keeps-wish': 'De jongere blijft dit weloverwogen willen, al zegt een ouder nee',
  'prevents-serious-harm': 'Het is duidelijk nodig om ernstig nadeel te voorkomen',
  'cannot-weigh': 'De jongere kan dit zelf niet afwegen: de ouders beslissen',
}

const party: Record<Party, (youth: string) => string> = {
  youth: youth => `${youth} zelf`,
  'parents-with-custody': () => 'een ouder met gezag',
  representative: () => 'een vertegenwoordiger',
}

/** Who has to say yes: 'Noor zelf en een ouder met gezag'. */
export const parties = (who: readonly Party[], youth: string): string => listed(who.map(one => party[one](youth)))

/** Why these vaccines may not be given yet, and the way on. */
function lacking(vaccineIds: readonly VaccineId[], consent: ConsentStanding, youth: string): string {
  const names = listed(vaccineIds.map(id => vaccines[id].name))
  switch (consent.kind) {
    case 'given':
      return ''
    case 'awaits':
      return `Voor ${names} is nog toestemming nodig van ${parties(consent.parties, youth)}. Vraag het, bel zo nodig, en vink aan wie ja zegt.`
    case 'refused':
      return `Tegen ${names} is nee gezegd door ${parties(consent.by, youth)}. Bespreek het. Wie van gedachten verandert, vink je aan; blijft het nee, dan leg je hier niets vast.`
    case 'not-arranged':
      return `Voor ${names} is niet geregeld wie toestemming geeft (${consent.article}). Overleg met de jeugdarts.`
  }
}

function question({ dose, effect }: Question): string {
  const ask = 'Klopt wat je invulde? Vink dan aan: "Toch vastleggen".'
  return effect.kind === 'extra'
    ? `${vaccines[dose.vaccine].name} voor de eerste verjaardag is een extra en telt niet mee in de reeks. ${ask}`
    : `${text.effect(effect, dose.on)} ${ask}`
}

export const visitText = {
  title: 'Vaccinaties vastleggen',
  given: (against: string) => `Gegeven, tegen ${against}`,
  other: 'Een andere vaccinatie',
  fromAbroad: 'Komt het kind uit het buitenland? Leg elke prikdag apart vast.',
  otherNone: 'Geen',
  nothingDue: 'Er is vandaag niets aan de beurt. Kies hieronder welke vaccinatie gegeven is.',
  stock: 'Uit de voorraad',
  stockNone: 'Andere partij, hieronder ingevuld',
  stockHint: 'Vul je hieronder een partijnummer in, dan geldt dat.',
  siteLabel: 'Waar geprikt',
  siteNone: 'Niet vastgelegd',
  site,
  product: 'Merk',
  batch: 'Partijnummer',
  batchHint: (batch: string, expires: string) => `Laatst gebruikt: ${batch}${expires}`,
  until: (day: Temporal.PlainDate) => `, houdbaar tot en met ${format.shortDay(day)}`,
  expires: 'Houdbaar tot en met',
  expiresHint: 'Mag leeg als de partij hier al bekend is.',
  batchHintNew: 'Het staat op de verpakking.',
  visit: 'Dit bezoek',
  on: 'Datum',
  placeLabel: 'Waar gegeven',
  place,
  givenBy: 'Gegeven door',
  consent: 'Toestemming',
  consentOf: 'Wie zegt ja?',
  consentWho: 'Wie zegt het?',
  explanation: 'Uitleg',
  consentHint: (who: readonly Party[], youth: string) => `Nodig is een ja van ${parties(who, youth)}.`,
  noCustody: 'Van niemand is vastgelegd dat hij of zij gezag heeft. Leg dat eerst vast bij Gezin.',
  said: (says: 'yes' | 'no', name: string, on: Temporal.PlainDate, how: AnswerRoute) =>
    `Zei op ${format.shortDay(on)} ${says === 'yes' ? 'ja' : 'nee'} tegen ${name}, ${route[how]}.`,
  routeLabel: 'Hoe gezegd',
  route,
  groundLabel: 'Is er een bijzondere reden?',
  groundNone: 'Nee, iedereen die ja moet zeggen zei ja',
  ground,
  sure: 'Toch vastleggen',
  save: 'Leg vast',
  cancel: 'Annuleer',
  lacking,
  question,
  known: (vaccine: VaccineId, on: Temporal.PlainDate) =>
    `${vaccines[vaccine].name} van ${format.day(on)} staat al in het dossier. Klopt die niet? Verbeter hem dan in de lijst.`,
  undated: (vaccine: VaccineId) =>
    `Deze partij van ${vaccines[vaccine].name} is nieuw: vul in tot wanneer hij houdbaar is.`,
  missingOf: (name: string, fault: string) => `${name}: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
  missing: {
    on: 'Vul een datum in, bijvoorbeeld 23-11-2026.',
    future: 'De datum ligt in de toekomst.',
    beforeBirth: 'De datum ligt voor de geboorte.',
    place: 'Kies waar het gegeven is.',
    any: 'Vink aan welke vaccinatie gegeven is, of kies een andere.',
    other: 'Kies een vaccinatie uit de lijst.',
    twice: 'Deze vaccinatie heb je hierboven al aangevinkt.',
    batch: 'Kies een partij uit de voorraad of vul het partijnummer in; het staat op de verpakking.',
    site: 'Kies uit de lijst.',
    expires: 'Dit is geen datum.',
    route: 'Kies hoe de toestemming is gegeven.',
    ground: 'Kies een reden uit de lijst.',
  },
  correct: {
    title: 'Vaccinatie verbeteren',
    was: (name: string, day: string, by: string) => `${name} van ${day}, vastgelegd door ${by}.`,
    vaccine: 'Vaccinatie',
    takeBack: 'Deze vaccinatie vervalt: hij is niet van dit kind of nooit gegeven',
    reason: 'Waarom verbeter je dit?',
    reasonHint: 'Bijvoorbeeld: verkeerde datum, van het zusje.',
    save: 'Bewaar verbetering',
    stale: (name: string, what: string) =>
      `${name} heeft dit intussen verbeterd: ${what}. Jouw verbetering staat hieronder en is niet bewaard.`,
    takenBack: 'de vaccinatie is vervallen',
    missing: { reason: 'Schrijf kort waarom.', vaccine: 'Kies een vaccinatie uit de lijst.' },
  },
}
