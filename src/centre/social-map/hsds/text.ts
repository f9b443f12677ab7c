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

export const text = {
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
