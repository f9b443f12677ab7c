import { helplines } from '../../../knowledge/helplines/helplines.ts'
import { format } from '../../../platform/i18n/format.ts'

export const text = {
  off: {
    title: 'Je kunt geen nieuwe zorg vastleggen',
    body: `De gemeente heeft het onderdeel van jouw organisatie uitgezet. Wat je eerder schreef staat hier nog, en je kunt het afronden. Maak je je zorgen over een kind? Bel het CJG, of Veilig Thuis: ${helplines.veiligThuis}.`,
  },
  title: 'Signalen',
  tabs: 'Manieren om een zorg te volgen',
  reportingCode: 'Meldcode',
  remark: ({ matches, concerns, waiting }: { matches: number; concerns: number; waiting: number }) => {
    const parts = [
      waiting > 0 ? `${format.count(waiting, 'zorg wacht', 'zorgen wachten')} op een besluit` : '',
      matches > 0 ? format.count(matches, 'match', 'matches') : '',
      concerns > 0 ? `${format.count(concerns, 'open zorg', 'open zorgen')} van jou` : '',
    ].filter(Boolean)
    return parts.length === 0 ? 'Er wacht niets op je.' : format.list(parts)
  },
  note: 'Leg een zorg vast',
  figures: 'Cijfers',
  matches: 'Matches',
  noMatches: {
    title: 'Geen matches',
    body: 'Meldt een ander ook, dan staat hier wie je belt. Je krijgt dan ook een mail.',
  },
  concerns: 'Jouw zorgen',
  noConcerns: {
    title: 'Geen open zorgen',
    body: 'Zie je iets waar je van schrikt of over blijft denken? Schrijf het op.',
  },
  reports: 'Jouw meldingen in de verwijsindex',
  noReports: {
    title: 'Geen meldingen',
    body: 'Weeg een zorg; daarna kun je melden. Melden mag, het hoeft niet.',
  },
  foundAbout: (name: string, on: Temporal.PlainDate) => `${name} · gevonden op ${format.day(on)}`,
  youth: 'een jongere',
  concernColumns: { who: 'Over wie', urgency: 'Hoe snel', state: 'Stand' },
  answers: 'Antwoord van het CJG',
  answerTo: (name: string) => `Over ${name}`,
  read: 'Lees het antwoord',
  sentState: {
    waits: (due: Temporal.PlainDate) => `CJG beslist uiterlijk ${format.shortDay(due)}`,
    decided: 'CJG besloot; antwoord volgt',
    answered: (at: Temporal.Instant) => `Antwoord op ${format.moment(at)}`,
    closed: (at: Temporal.Instant) => `Afgerond op ${format.moment(at)}`,
  },
  reportColumns: { who: 'Over wie', standing: 'Stand' },
  noted: (at: Temporal.Instant) => `vastgelegd ${format.moment(at)}`,
  reported: (at: Temporal.Instant) => `gemeld ${format.moment(at)}`,
  state: {
    'not-weighed': 'Nog niet gewogen',
    'to-report': 'Gewogen: melden',
    'not-to-report': 'Gewogen: niet melden',
    reported: 'Gemeld',
  },
  standsUntil: (until: Temporal.PlainDate) => `Staat tot ${format.shortDay(until)}`,
  archivedUntil: (until: Temporal.PlainDate) => `In het archief tot ${format.shortDay(until)}`,
  late: 'Te laat',
  ready: 'Klaar',
  toDo: 'Nu doen',
}
