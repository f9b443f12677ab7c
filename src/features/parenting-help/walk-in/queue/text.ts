import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: (location: string) => `Wachtrij ${location}`,
  at: (desk: number) => `balie ${desk}`,
  waiting: (count: number) =>
    count === 0 ? 'Er wacht niemand.' : `${format.count(count, 'wachtende', 'wachtenden')}: `,
  waits: (number: number, minutes: number, interpreter: string | null) =>
    `${number} (${minutes} min${interpreter === null ? '' : `, tolk: ${interpreter}`})`,
  interpreter: (language: string) => `tolk: ${language}`,
  here: (number: number) => `Nummer ${number} is bij jou`,
  elsewhere: (number: number, desk: number) => `Nummer ${number} is bij balie ${desk}.`,
  next: 'Roep de volgende',
  give: 'Geef een nummer',
  given: (number: number) => `Nummer ${number} is gegeven.`,
  nobody: 'Er wacht niemand.',
  first: (number: number) => `Leg eerst vast wat er met nummer ${number} is gebeurd.`,
  settled: 'Een collega was je voor. Dit is de rij van nu.',
  outcomes: { helped: 'Geholpen', 'no-show': 'Niet gekomen', back: 'Terug in de rij' },
  noShows: 'Niet gekomen',
  cameAfterAll: 'Toch gekomen',
  cameAfterAllOf: (number: number) => `Toch gekomen: nummer ${number}`,
  close: 'Sluit de rij voor vandaag',
  open: 'Geef weer nummers',
  closedWith: (count: number) =>
    count === 0
      ? 'De rij is dicht. Er wacht niemand meer.'
      : `De rij is dicht. Er wachten nog ${count}; roep ze nog op, of stuur ze weg.`,
  notGiven: 'Volgens de openingstijden is het nu dicht. Zelf een nummer nemen kan niet.',
  board: 'Scherm voor de wachtkamer',
  poster: 'QR-code om zelf een nummer te nemen',
  seat: {
    title: 'Waar zit je vandaag?',
    intro: 'Dan zie je de wachtrij van je locatie, en weet de wachtkamer naar welke balie iemand moet.',
    location: 'Locatie',
    desk: 'Balie',
    submit: 'Hier zit ik',
    change: 'Ik zit ergens anders',
    missing: { location: 'Kies een locatie.', desk: 'Vul een balie in van 1 tot 20.' },
  },
  qr: {
    title: (location: string) => `QR-code ${location}`,
    heading: 'Neem hier een nummer',
    lead: 'Scan de code met de camera van je telefoon. Je naam zeggen hoeft niet.',
    or: 'Of ga naar',
    alt: 'QR-code: neem een nummer',
    noPhone: 'Geen telefoon? Vraag een nummer aan de balie.',
    back: 'Balie',
  },
}
