import { format } from '../../../platform/i18n/format.ts'
import type { Finding, Kind, Standing } from './look-question.ts'

export const text = {
  ask: {
    title: 'Vraag of bezwaar',
    remark: (name: string, on: Temporal.PlainDate) => `${name}, ${format.day(on)}`,
    about: 'Het CJG vraagt deze persoon om uitleg, zoekt uit of het terecht was en antwoordt binnen een maand.',
    reads:
      'Je vraag wordt gelezen door wie bij het CJG over privacy gaat. Wie keek, leest alleen dát er om uitleg is gevraagd, niet jouw woorden.',
    kind: 'Wat wil je?',
    kinds: {
      question: { label: 'Ik wil weten waarom deze persoon keek', hint: '' },
      objection: {
        label: 'Ik maak bezwaar: deze persoon had dit niet mogen zien',
        hint: 'We zoeken het uit. Was het niet terecht, dan hoor je wat we doen.',
      },
    } satisfies Record<Kind, { label: string; hint: string }>,
    words: 'Wil je er iets bij zeggen?',
    send: 'Verstuur',
    back: 'Terug naar het logboek',
  },
  kind: { question: 'Vraag', objection: 'Bezwaar' } satisfies Record<Kind, string>,
  title: (kind: Kind, name: string) => (kind === 'question' ? `Waarom keek ${name}?` : `Bezwaar: ${name} keek`),
  said: {
    asked: 'Je vraag is verstuurd. Je krijgt hier antwoord.',
    before: 'Je had hier al een vraag over gesteld. Dit is die vraag.',
    withdrawn: 'Je vraag is ingetrokken.',
  },
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'answered':
        return `Beantwoord op ${format.day(standing.on)}.`
      case 'ended':
        return standing.because === 'withdrawn'
          ? 'Je trok deze vraag in.'
          : 'Deze vraag is gestopt: vanaf 16 jaar vraagt de jongere dit zelf.'
      case 'open':
        return standing.daysLeft < 0
          ? `Het antwoord is te laat. Het had er op ${format.day(standing.answerBy)} moeten zijn. Je kunt klagen bij de Autoriteit Persoonsgegevens.`
          : `Je krijgt antwoord op uiterlijk ${format.day(standing.answerBy)}.`
    }
  },
  tag: { answered: 'Beantwoord', open: 'Wordt uitgezocht', ended: 'Gestopt' } satisfies Record<
    Standing['kind'],
    string
  >,
  answer: 'Antwoord',
  finding: {
    justified: 'Dit was terecht.',
    'not-justified': 'Dit was niet terecht.',
  } satisfies Record<Finding, string>,
  done: 'Wat we hebben gedaan',
  byWhom: (name: string, on: Temporal.PlainDate) => `${name}, ${format.day(on)}`,
  complain:
    'Ben je het er niet mee eens? Praat met het CJG, dien een klacht in of ga naar de Autoriteit Persoonsgegevens.',
  facts: {
    title: 'Waar het over gaat',
    who: 'Wie',
    on: 'Wanneer',
    what: 'Wat het logboek zegt',
    asked: 'Gevraagd op',
    words: 'Jouw woorden',
    familyWords: 'Woorden van het gezin',
    noWords: 'Je schreef er niets bij.',
    none: 'Niets',
  },
  extended: (reason: string) => `Het antwoord duurt langer: ${reason}`,
  withdrawTitle: 'Toch niet nodig?',
  withdraw: 'Trek je vraag in',
  yours: 'Jouw vragen over wie keek',
  line: (kind: Kind, name: string, on: Temporal.PlainDate) => `${text.title(kind, name)} (${format.shortDay(on)})`,
  log: 'Wie keek mee?',
  missing: { kind: 'Kies wat je wilt.' },
}
