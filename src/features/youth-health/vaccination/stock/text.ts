import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { MovementKind, Stock, StockedBatch } from './batch.ts'
import { type BatchStanding, expiresSoonDays, littleBelow, type Shortage } from './rules.ts'

const kind: Record<MovementKind, string> = {
  received: 'Ontvangen',
  given: 'Gegeven',
  returned: 'Terug: toch niet gegeven',
  wasted: 'Weggegooid',
  counted: 'Geteld',
}
const standing: Record<BatchStanding, string> = {
  good: 'Goed',
  'expires-soon': 'Loopt af',
  expired: 'Verlopen',
}
const doses = (count: number): string => format.count(count, 'dosis', 'doses')

export const stockText = {
  title: 'Voorraad vaccins',
  remark: 'Per partij en locatie: wat er ligt, wat gegeven en weggegooid is.',
  sessions: 'Vaccineren',
  kind,
  standing,
  doses,
  columns: { vaccine: 'Vaccin', batch: 'Partij', expires: 'Houdbaar t/m', location: 'Locatie', count: 'Aanwezig' },
  none: {
    title: 'Nog geen voorraad',
    body: 'Leg de eerste levering vast. Daarna kies je de partij bij het vaccineren.',
  },
  used: 'Opgebruikte partijen',
  limits: `Weinig: minder dan ${littleBelow} doses van een vaccin op een locatie. Loopt af: binnen ${expiresSoonDays} dagen.`,
  little: (all: readonly Shortage[]): string =>
    `Weinig voorraad: ${format.list(all.map(one => `${vaccines[one.vaccine].name} in ${one.locationName} (${one.count})`))}.`,
  expired: (all: readonly Stock[]): string =>
    `Verlopen, niet meer geven: ${format.list(all.map(one => `${vaccines[one.batch.vaccine].name} ${one.batch.batch} in ${one.location.name}`))}.`,
  soon: (all: readonly Stock[]): string =>
    `Loopt af: ${format.list(all.map(one => `${vaccines[one.batch.vaccine].name} ${one.batch.batch}, t/m ${format.shortDay(one.batch.expiresOn)}`))}.`,
  nameOf: ({ vaccine, batch }: StockedBatch): string => `${vaccines[vaccine].name}, partij ${batch}`,
  /** 'H2231, CJG Centrum, t/m 31 aug 2027, nog 12' */
  choice: ({ batch, location, count }: Stock): string =>
    `${batch.batch}, ${location.name}, t/m ${format.shortDay(batch.expiresOn)}, nog ${count}`,
  receive: {
    title: 'Levering ontvangen',
    vaccine: 'Vaccin',
    choose: 'Kies een vaccin',
    product: 'Merk',
    batch: 'Partijnummer',
    expires: 'Houdbaar tot en met',
    amount: 'Aantal doses',
    location: 'Locatie',
    save: 'Leg vast',
    done: 'De levering is vastgelegd.',
    otherDate: (known: StockedBatch): string =>
      `Deze partij staat hier al met houdbaar tot en met ${format.day(known.expiresOn)}. Kijk de verpakking na.`,
  },
  batch: {
    here: 'Waar het ligt',
    movements: 'Wat erbij kwam en afging',
    day: 'Dag',
    what: 'Wat',
    amount: 'Aantal',
    who: 'Wie',
    change: 'Weggooien of natellen',
    kinds: { wasted: 'Weggegooid: zoveel doses', counted: 'Geteld: zoveel liggen er' },
    kindLabel: 'Wat is er gebeurd?',
    because: 'Waarom?',
    becauseHint: 'Bijvoorbeeld: gevallen, koelkast uitgevallen, verlopen.',
    save: 'Leg vast',
    done: 'De voorraad is bijgewerkt.',
    tooMany: 'Zoveel ligt er niet op deze locatie.',
    asItWas: 'Zoveel lag er al: er is niets veranderd.',
  },
  missing: {
    vaccine: 'Kies een vaccin.',
    batch: 'Vul het partijnummer in; het staat op de verpakking.',
    expires: 'Vul in tot wanneer de partij houdbaar is.',
    expired: 'Deze partij is al verlopen. Neem hem niet aan.',
    amount: 'Vul een heel aantal in, van 1 tot 2000.',
    counted: 'Vul een heel aantal in, van 0 tot 2000.',
    location: 'Kies een locatie.',
    kind: 'Kies wat er gebeurd is.',
    because: 'Schrijf kort waarom.',
  },
}
