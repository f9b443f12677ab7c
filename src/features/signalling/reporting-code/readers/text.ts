import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: 'Wie dit leest',
  about:
    'Alleen wie hier staat, weet dat dit bestand bestaat. Ook je leidinggevende, de arts en de beheerder zien het niet.',
  now: 'Nu',
  holder: 'Beheert dit bestand',
  reads: 'Leest mee',
  columns: { who: 'Wie', since: 'Sinds', why: 'Waarom', remove: 'Weghalen' },
  remove: 'Haal weg',
  earlier: 'Eerder',
  removed: 'Weggehaald',
  gaveAway: 'Beheerde dit bestand eerder',
  since: (at: Temporal.Instant) => format.moment(at),
  name: {
    title: 'Noem een lezer',
    search: 'Zoek op naam, functie of organisatie',
    find: 'Zoek',
    who: 'Wie',
    none: 'Niemand gevonden die met de meldcode werkt.',
    why: 'Waarom leest deze persoon mee?',
    missingWho: 'Kies wie er meeleest.',
    missingWhy: 'Schrijf waarom deze persoon meeleest.',
    save: 'Noem als lezer',
    own: 'Zonder zoekwoord zie je je collega’s van je eigen organisatie.',
  },
  handOver: {
    title: 'Draag het bestand over',
    about: 'Wie je kiest, beheert het bestand daarna. Jij schrijft er dan niet meer in.',
    who: 'Aan wie',
    why: 'Waarom draag je over?',
    stay: 'Ik blijf meelezen',
    missingWho: 'Kies aan wie je overdraagt.',
    missingWhy: 'Schrijf waarom je overdraagt.',
    save: 'Draag over',
    stayed: 'Gaf het bestand door en leest mee',
  },
  saved: 'Bewaard.',
  mail: {
    subject: 'Er wacht iets op je bij het CJG',
    body: (address: string) => `Iemand vraagt je aandacht in OpenCJG. Log in om te zien wat het is: ${address}`,
  },
}
