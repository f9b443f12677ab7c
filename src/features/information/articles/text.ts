import { format } from '../../../platform/i18n/format.ts'
import type { Advice, Audience } from './article.ts'
import type { Theme } from './themes.ts'

const theme: Record<Theme, { readonly title: string; readonly remark: string }> = {
  zwanger: { title: 'Zwanger', remark: 'Voorbereiden, bevallen, aangifte' },
  baby: { title: 'Baby', remark: 'Groei, voeding, slapen' },
  'peuter-en-kleuter': { title: 'Peuter en kleuter', remark: 'Zindelijk, praten, driftbuien' },
  schoolkind: { title: 'Schoolkind', remark: 'Vriendschap, pesten, schermen' },
  'puber-en-tiener': { title: 'Puber en tiener', remark: 'Grenzen, gevoelens, media' },
  'uit-elkaar': { title: 'Uit elkaar', remark: 'Scheiden, nieuw gezin, omgang' },
  vaccinaties: { title: 'Vaccinaties', remark: 'Wanneer, waarom en waar' },
  'geld-en-hulp-thuis': { title: 'Geld en hulp thuis', remark: 'Toeslagen, opvang, jeugdhulp' },
}
const audience: Record<Audience, string> = {
  ouders: 'voor ouders',
  jongeren: 'voor jongeren',
  professionals: 'voor professionals',
}

export const text = {
  audience,
  topics: 'Onderwerpen',
  topicsLead: 'Kies een onderwerp. Staat je vraag er niet bij? Stel hem dan aan ons.',
  theme,
  noArticles: {
    title: 'Hier staat nog niets',
    body: 'Over dit onderwerp hebben we nog geen artikel. Stel je vraag aan ons, dan krijg je antwoord van een mens.',
    action: 'Stel je vraag',
  },
  /** 'voor ouders · 1 tot en met 6 jaar' */
  forWhom: ({ audience: whom, fromAge, untilAge }: Advice): string =>
    `${whom.map(one => audience[one]).join(' en ')} · ${fromAge} tot en met ${untilAge} jaar`,
  read: 'Lees verder',
  all: (count: number, title: string) => `Alle ${format.number(count)} over ${title.toLowerCase()}`,
  onThisPage: 'Op deze pagina',
  upwards: 'Naar boven',
  alsoFound: 'Ook gevonden',
  askTitle: 'Heb je een vraag?',
  askBody: 'Stel hem zonder je naam te zeggen, of bel ons.',
  ask: 'Stel je vraag',
  written: (day: Temporal.PlainDate) => `Geschreven op ${format.day(day)}.`,
  reviewed: (by: string, day: Temporal.PlainDate) => `Nagekeken door ${by} op ${format.day(day)}.`,
  readBy: (profession: string) => `een ${profession} van hier`,
  here: (municipality: string) => `In ${municipality}`,
  hereAbout: (municipality: string) => `Dit deel is van CJG ${municipality}.`,
  writtenHere: (municipality: string) => `Dit artikel is van CJG ${municipality}.`,
  tools: { readAloud: 'Lees voor', stop: 'Stop met voorlezen', share: 'Deel', mail: 'Mail dit artikel' },
  notReviewed: 'Nog niet nagekeken door een professional.',
  sources: 'Bronnen',
  list: {
    title: 'Teksten op de site',
    remark: (count: number) => format.count(count, 'tekst', 'teksten'),
    conclusion: (late: number, unseen: number) =>
      [
        late === 0
          ? 'Geen tekst is over de datum.'
          : `${format.count(late, 'tekst is', 'teksten zijn')} over de datum: kijk die het eerst na.`,
        unseen === 0 ? '' : `${format.count(unseen, 'tekst is', 'teksten zijn')} nog door niemand nagekeken.`,
      ]
        .filter(Boolean)
        .join(' '),
    how: 'De landelijke teksten liggen vast: wie ze nakijkt, geeft dat door aan de makers (reviewed, reviewedBy en reviewBy in het bestand). Wat hier geldt, voeg je zelf toe.',
    national: 'Landelijke teksten',
    local: 'Van ons zelf',
    noneLocal: 'Nog geen eigen artikel of aanvulling. Open een landelijke tekst om er iets aan toe te voegen.',
    localLate: (count: number) =>
      `${format.count(count, 'eigen tekst is', 'eigen teksten zijn')} over de datum: kijk die het eerst na en bewaar een nieuwe versie.`,
    waiting: (count: number) =>
      `${format.count(count, 'versie wacht', 'versies wachten')} op een collega die meeleest.`,
    localColumns: { title: 'Tekst', standing: 'Stand', reviewBy: 'Nakijken vóór' },
    addTo: 'Aanvulling',
    show: 'Bekijk op de site',
    columns: { title: 'Tekst', reviewed: 'Nagekeken', reviewBy: 'Nakijken vóór' },
    late: 'over de datum',
    notYet: 'nog niet',
    facts: (written: Temporal.PlainDate, words: number) =>
      `geschreven ${format.shortDay(written)} · ${format.number(words, 1)} woorden per zin`,
    hard: 'te moeilijk',
  },
}
