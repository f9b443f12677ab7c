import { format } from '../../../../platform/i18n/format.ts'
import type { Trace } from './colleague-question.ts'

export const text = {
  title: 'Vraagbaak',
  intro:
    'Vraag het CJG om raad, en lees wat collega’s eerder vroegen. Alle professionals lezen mee, dus geen namen van gezinnen.',
  ask: 'Stel een vraag',
  search: 'Zoek in vragen en antwoorden',
  searchButton: 'Zoek',
  found: (count: number, words: string) => `${format.count(count, 'vraag', 'vragen')} over “${words}”.`,
  none: { title: 'Nog geen vragen', body: 'Stel de eerste. Het antwoord helpt ook je collega’s.' },
  nothing: {
    title: 'Niets gevonden',
    body: 'Niemand vroeg dit eerder. Stel je vraag, dan staat het antwoord hier voor de volgende.',
  },
  askedBy: (name: string, organisation: string, at: Temporal.Instant) =>
    `${name}, ${organisation} · ${format.moment(at)}`,
  answers: (count: number) => (count === 0 ? 'nog geen antwoord' : format.count(count, 'antwoord', 'antwoorden')),
  answerTitle: (ordinal: number) => `Antwoord ${ordinal}`,
  readOne: (title: string) => `Lees en antwoord: ${title}`,
  askTitle: 'Vraag aan collega’s',
  titleLabel: 'Je vraag in één zin',
  bodyLabel: 'Wat speelt er?',
  bodyHint: 'Schrijf geen namen, adres, BSN of geboortedatum op. Een leeftijd mag.',
  send: 'Stel je vraag',
  answerLabel: 'Jouw antwoord',
  answerHint: 'Je naam en beroep staan erbij. Ook hier: geen namen van gezinnen.',
  answer: 'Antwoord',
  nobody: 'Hier staat geen naam of geboortedatum van iemand uit een gezin',
  traceTitle: 'Staat hier iemand in?',
  trace: {
    bsn: 'Er staat een nummer in dat een BSN kan zijn. Haal het weg; zo wordt het niet bewaard.',
    'name-and-birth':
      'Er staat een naam bij een datum. Alle professionals lezen dit. Haal weg wie het is, of zeg dat het niemand uit een gezin is.',
  } satisfies Record<Trace, string>,
  meanwhile:
    'Een collega antwoordde net. Je woorden staan hieronder. Voegen ze nog iets toe? Verstuur ze dan nog een keer.',
  missing: {
    title: 'Schrijf je vraag in één zin op.',
    body: 'Schrijf op wat er speelt.',
    answer: 'Schrijf je antwoord op.',
    version: 'Open de vraag opnieuw.',
  },
}
