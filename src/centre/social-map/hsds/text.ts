import type { HsdsReason } from '../../../knowledge/social-map/check-hsds.ts'
import type { Leaf } from '../../../knowledge/social-map/hsds-field.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { OfferField } from './changes.ts'

const fields: Readonly<Record<OfferField, string>> = {
  name: 'naam',
  description: 'omschrijving',
  minimumAge: 'leeftijd vanaf',
  maximumAge: 'leeftijd tot en met',
  forWhom: 'voor wie',
  cost: 'kosten',
  costKind: 'soort kosten',
  languages: 'talen',
  places: 'plaatsen',
  wayIn: 'aanmelden',
  availableUntil: 'einddatum',
  waitingWeeks: 'wachttijd',
  checkedOn: 'nagekeken op',
  organisation: 'organisatie',
}

const wanted: Readonly<Record<Leaf | 'object' | 'list', string>> = {
  text: 'hier hoort tekst te staan',
  uuid: 'hier hoort een UUID te staan',
  uri: 'dit is geen webadres (uri)',
  email: 'dit is geen e-mailadres',
  number: 'hier hoort een getal te staan',
  whole: 'hier hoort een heel getal te staan',
  'yes-or-no': 'hier hoort true of false te staan',
  date: 'dit is geen datum (jjjj-mm-dd)',
  time: 'dit is geen tijd (uu:mm)',
  moment: 'dit is geen datum met tijd (jjjj-mm-ddTuu:mm:ssZ)',
  object: 'hier hoort een object te staan',
  list: 'hier hoort een lijst te staan',
}

/** What HSDS says of it. */
function because(reason: HsdsReason): string {
  switch (reason.kind) {
    case 'missing':
      return 'dit veld is verplicht en ontbreekt'
    case 'null':
      return 'null mag hier niet staan: laat het veld weg'
    case 'other-than':
      return wanted[reason.wanted]
    case 'not-one-of':
      return `hier hoort een van deze woorden te staan: ${reason.words.join(', ')}`
  }
}

export const text = {
  because,
  title: 'Sociale kaart inlezen',
  back: 'Beheer',
  intro:
    'Lees aanbod in uit een bestand van Open Referral (HSDS 3, JSON). Je ziet eerst wat er verandert. Wat hier staat en niet in het bestand, blijft staan.',
  file: 'Bestand',
  fileHint: 'JSON, hooguit 2 MB',
  look: 'Kijk wat er verandert',
  export: 'Deze sociale kaart als bestand',
  exportAbout: 'Open data: iedereen mag dit bestand ophalen en hergebruiken.',
  download: 'Haal sociale-kaart.json op',
  refused: 'Het bestand is niet ingelezen',
  refusedAbout: (count: number) =>
    `${format.count(count, 'ding klopt', 'dingen kloppen')} niet. Er is niets veranderd. Laat het bestand verbeteren en kies het opnieuw.`,
  place: 'Waar in het bestand',
  wholeFile: 'het hele bestand',
  reason: 'Wat er niet klopt',
  more: (count: number) => `En nog ${count}.`,
  preview: 'Dit verandert er',
  nothing: 'Er verandert niets',
  nothingAbout: (read: number) =>
    `Alles uit het bestand (${format.count(read, 'aanbod', 'aanbiedingen')}) staat al zo op de kaart.`,
  counted: (read: number, changes: number) =>
    `${format.count(read, 'aanbod', 'aanbiedingen')} gelezen, ${format.count(changes, 'verandering', 'veranderingen')}.`,
  offer: 'Aanbod',
  change: 'Verandering',
  kind: { new: 'nieuw', changed: 'gewijzigd', ended: 'vervalt' },
  fields,
  leftOut: 'Dit staat in het bestand en nemen we niet over',
  leftOutAbout: 'Op deze sociale kaart is er geen plek voor. De rest van het aanbod lezen we wel in.',
  field: 'Veld',
  why: 'Waarom niet',
  count: 'Aantal keer',
  notKept: 'hoort bij HSDS, wordt hier niet bewaard',
  notOfHsds: 'hoort niet bij HSDS',
  take: 'Neem het over',
  throwAway: 'Gooi het bestand weg',
  toStart: 'Kies een ander bestand',
  taken: (count: number) => `${format.count(count, 'verandering', 'veranderingen')} overgenomen.`,
  otherByNow: 'Intussen is er iets veranderd op de sociale kaart. Kijk het nog eens na.',
  missing: 'Kies een bestand.',
  saidBy: 'ingelezen bestand',
}
