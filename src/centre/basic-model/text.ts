import type { Lack, Letter, Part, Standing } from '../../knowledge/basic-model/basic-model.ts'
import { format } from '../../platform/i18n/format.ts'

const part: Record<Part, string> = {
  'consultation-bureau': 'Consultatiebureau',
  'municipal-health-service': 'GGD',
  'information-and-advice': 'Informatie en advies',
  signalling: 'Signaleren',
  guidance: 'Toeleiden naar hulp',
  'light-parenting-help': 'Licht pedagogische hulp',
  'care-coordination': 'Coördinatie van zorg',
  'youth-care-link': 'Schakel met jeugdzorg',
  'school-care-link': 'Schakel met zorgteams op school',
}
const letter: Record<Letter, string> = {
  A: 'A. Jeugdgezondheidszorg',
  B: 'B. De vijf functies',
  C: 'C. De schakel met jeugdzorg',
  D: 'D. De schakel met zorgteams op school',
}
const months = (count: number): string => format.count(count, 'maand', 'maanden')

export const text = {
  title: 'Basismodel',
  intro:
    'Een centrum heet pas Centrum voor Jeugd en Gezin als elk deel geregeld is en mensen ergens binnen kunnen lopen.',
  back: 'Beheer',
  part,
  letter,
  walkIn: 'Inlooppunt',
  lack: (lack: Lack): string => (lack === 'walk-in' ? 'Een inlooppunt dat open is' : part[lack]),
  may: {
    title: (name: string) => `${name} mag de naam Centrum voor Jeugd en Gezin dragen`,
    until: (day: Temporal.PlainDate) => `Tot en met ${format.day(day)}: dan eindigt de eerste invulling.`,
    always: 'Alle delen zijn geregeld en er is een inlooppunt. Geen van de invullingen heeft een einddatum.',
  },
  mayNot: {
    title: (name: string) => `${name} mag de naam Centrum voor Jeugd en Gezin nog niet dragen`,
    body: (count: number) =>
      `Er ${count === 1 ? 'ontbreekt 1 deel' : `ontbreken ${count} delen`}. Op de openbare pagina’s staat tot dan “Jeugd en gezin”.`,
    mend: 'Leg vast',
    openLocation: 'Voeg een locatie met openingstijden toe',
  },
  missingTitle: 'Wat er ontbreekt',
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'filled':
        return standing.until ? `Geregeld tot en met ${format.day(standing.until)}` : 'Geregeld, zonder einddatum'
      case 'ends':
        return `Eindigt op ${format.day(standing.until)}`
      case 'begins':
        return `Begint pas op ${format.day(standing.on)}`
      case 'ended':
        return `Geëindigd op ${format.day(standing.on)}`
      case 'not-filled':
        return 'Niet geregeld'
    }
  },
  columns: { part: 'Deel', standing: 'Stand', by: 'Wie en waarmee', change: 'Wijzig' },
  by: (organisation: string, title: string) => `${organisation} · ${title}`,
  term: (from: Temporal.PlainDate, until: Temporal.PlainDate | null) =>
    until ? `${format.shortDay(from)} tot en met ${format.shortDay(until)}` : `vanaf ${format.shortDay(from)}`,
  nobody: 'Nog niemand',
  open: (names: readonly string[]) => `Open: ${names.join(', ')}`,
  notOpen: 'Er is nog geen plek die open is',
  add: 'Invulling vastleggen',
  edit: 'Invulling wijzigen',
  change: 'Wijzig',
  fill: 'Leg vast',
  saved: 'De invulling is vastgelegd.',
  termSaved: 'De termijn is ingesteld.',
  fields: {
    parts: 'Welke delen vult een organisatie in?',
    organisation: 'Welke organisatie doet dit?',
    organisationNone: 'Kies een organisatie',
    organisationHint: 'Staat de organisatie er niet bij? Voeg die eerst toe bij Beheer.',
    title: 'Waarin staat dat? Naam of kenmerk',
    titleHint: 'Bijvoorbeeld: Convenant CJG 2026, of het nummer van de overeenkomst.',
    parties: 'Tussen wie?',
    partiesHint: 'Bijvoorbeeld: gemeente en GGD.',
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHint: 'Laat leeg als er geen einddatum is.',
    reason: 'Wat is er gewijzigd, en waarom?',
  },
  save: 'Bewaar',
  cancel: 'Annuleer',
  stale: (name: string, at: Temporal.Instant) =>
    `${name} wijzigde deze invulling op ${format.moment(at)}. Dit staat er nu. Jouw tekst staat nog in het formulier; bewaar je die, dan geldt die.`,
  setBy: (name: string, at: Temporal.Instant) => `Vastgelegd door ${name}, ${format.moment(at)}`,
  warning: {
    title: 'Wanneer je een waarschuwing krijgt',
    proposal: (count: number) =>
      `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${months(count)} van tevoren. Geen regeling schrijft dit voor.`,
    chosen: (count: number, name: string, at: Temporal.Instant) =>
      `${months(count)} van tevoren. Ingesteld door ${name}, ${format.moment(at)}.`,
    months: 'Waarschuw zoveel maanden voor het einde',
    monthsUnit: 'maanden',
    reason: 'Waarom deze keuze?',
    save: 'Stel in',
    stale: (name: string, at: Temporal.Instant, count: number) =>
      `${name} stelde op ${format.moment(at)} ${months(count)} in. Jouw keuze staat nog in het formulier.`,
  },
  card: {
    may: 'Het centrum mag de naam Centrum voor Jeugd en Gezin dragen.',
    mayNot: (count: number) =>
      `Het centrum mag de naam nog niet dragen: er ${count === 1 ? 'ontbreekt 1 deel' : `ontbreken ${count} delen`}.`,
    ends: (day: Temporal.PlainDate) =>
      `Een deel is ingevuld tot en met ${format.day(day)}. Regel op tijd wie het daarna doet.`,
    way: 'Bekijk het basismodel',
  },
  mail: {
    subject: 'Een deel van het centrum is straks niet meer ingevuld',
    line: (about: Part, until: Temporal.PlainDate) => `${part[about]}: tot en met ${format.day(until)}`,
    body: (lines: readonly string[]): string =>
      [
        'Hallo,',
        'Deze delen van het centrum zijn nog maar kort geregeld:',
        lines.map(line => `- ${line}`).join('\n'),
        'Als niemand het daarna invult, mag het centrum de naam Centrum voor Jeugd en Gezin niet meer dragen. Log in, open Beheer en dan Basismodel.',
      ].join('\n\n'),
  },
  missing: {
    parts: 'Kies minstens één deel.',
    organisation: 'Kies de organisatie.',
    title: 'Vul de naam of het kenmerk in.',
    parties: 'Vul in tussen wie dat is afgesproken.',
    from: 'Vul de eerste dag in, zoals 1-1-2026.',
    until: 'Dit is geen datum. Schrijf die als 31-12-2026.',
    order: 'De laatste dag ligt voor de eerste.',
    months: 'Vul een heel aantal maanden in, van 1 tot en met 24.',
    why: 'Schrijf waarom.',
  },
}
