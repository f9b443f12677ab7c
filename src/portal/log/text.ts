import { dayInTheNetherlands, format } from '../../platform/i18n/format.ts'
import type { Ground, Look } from './look.ts'

const ground: Readonly<Record<Ground, (name: string) => string>> = {
  self: () => 'Dit is van hem of haar zelf.',
  family: () => 'Hoort bij het gezin, of helpt jullie van dichtbij.',
  emergency: () => 'Opende het dossier in een noodgeval.',
  'looks-after': name => `Werkt bij de jeugdgezondheidszorg en volgt ${name}.`,
  'takes-part': () => 'Doet mee aan het gezinsplan.',
  referral: () => 'Verwees jullie, of kreeg de verwijzing.',
  'youth-care': () => 'Deed het verzoek aan jeugdzorg, of kreeg het.',
  'care-team': () => 'Zit in het zorgteam van de school.',
  signal: () => 'Is betrokken bij een signaal of melding.',
  contact: () => 'Hielp jullie met een vraag.',
  privacy: () => 'Behandelt vragen over privacy.',
  registers: () => 'Mag mensen opzoeken en gegevens bijhouden. Daar hoort het dossier niet bij.',
  program: () => 'Het programma deed dit zelf. Er keek niemand mee.',
}

/** The reasons of an emergency access (youth-health/record/glass). */
const emergency: Readonly<Record<string, string>> = {
  danger: 'gevaar: er was meteen informatie nodig',
  'stands-in': 'waarneming voor een collega',
  'asked-by-family': 'het gezin vroeg erom',
  other: 'iets anders',
}

export const text = {
  title: 'Wie keek mee?',
  intro: (name: string) => `Wie iets van ${name} bekeek of veranderde, de nieuwste bovenaan.`,
  who: 'Van wie?',
  filter: {
    from: 'Van',
    until: 'Tot en met',
    who: 'Wie',
    everyone: 'Iedereen',
    family: 'Ook wat jullie zelf deden',
    show: 'Toon',
  },
  conclusion: (looks: number, people: number) =>
    looks === 0
      ? ''
      : `${format.count(people, 'persoon', 'personen')} keken of schreven in deze dagen, samen ${format.count(looks, 'keer', 'keer')}.`,
  cut: 'Er zijn meer regels dan hier passen. Kies een kortere periode om alles te zien.',
  period: (from: Temporal.PlainDate, until: Temporal.PlainDate) =>
    `${format.day(from)} tot en met ${format.day(until)}`,
  more: (count: number) => `en deed nog ${format.count(count, 'ding', 'dingen')}`,
  all: 'Alles van dit bezoek',
  times: (count: number) => `${count} keer`,
  why: 'Waarom kon dit?',
  ground,
  you: 'Dit ben jij zelf.',
  emergencyTag: 'Noodtoegang',
  emergency: (reason: string) =>
    `Deze professional volgt jullie niet zelf en gaf als reden: ${emergency[reason] ?? reason}. Een beheerder beoordeelt of dat terecht was.`,
  ask: 'Stel een vraag of maak bezwaar',
  asked: 'Bekijk je vraag',
  found: 'Dit was niet terecht',
  none: { title: 'Nog niemand', body: 'Zodra een professional iets bekijkt of verandert, staat het hier.' },
  noneSo: { title: 'Niemand in deze dagen', body: 'Kies een andere periode of iemand anders.' },
  withheld: 'Overleg van professionals over een zorg om een kind staat hier niet. Vraag ernaar bij het CJG.',
  unexpected: (phone: string) =>
    `Zie je iets wat je niet verwacht? Vraag het bij de regel zelf, of bel het CJG: ${phone}.`,
  print: 'Druk af',
  download: 'Bewaar als bestand',
  printTitle: (name: string) => `Wie keek mee bij ${name}?`,
  back: 'Terug naar Mijn CJG',
  backToLog: 'Terug naar het logboek',
  yours: 'Jouw vragen',
}

/** '20 nov 2026, 10:20 tot 10:34', or one moment. */
export function whenWords({ from, until }: Pick<Look, 'from' | 'until'>): string {
  if (format.time(from) === format.time(until)) return format.moment(until)
  return `${format.shortDay(dayInTheNetherlands(from))}, ${format.time(from)} tot ${format.time(until)}`
}
