import { helplines } from '../../../knowledge/helplines/helplines.ts'
import type { Step, StepStanding } from '../../../knowledge/reporting-code/steps.ts'
import type { Norm } from '../../../knowledge/reporting-code/weigh.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { ReminderKind } from './suspicion.ts'

const step: Record<Step, string> = {
  signals: 'Signalen in kaart',
  consultation: 'Overleg',
  talk: 'Gesprek met het gezin',
  weighing: 'Wegen',
  decision: 'Beslissen',
}

export const text = {
  title: 'Meldcode',
  steps: 'De vijf stappen van de meldcode',
  step,
  stepTitle: (nth: number, name: string) => `${nth}. ${name}`,
  standing: { done: 'Gedaan', 'passed-over': 'Overgeslagen, met reden', open: 'Nog te doen' } satisfies Record<
    StepStanding,
    string
  >,
  call: {
    label: 'Bel bij gevaar',
    danger: 'Acuut gevaar?',
    emergency: `Bel ${helplines.emergency}`,
    veiligThuis: `Veilig Thuis ${helplines.veiligThuis}`,
    veiligThuisAbout: 'dag en nacht, gratis',
    first: 'Bel eerst, schrijf later',
  },
  remark: (held: number, read: number) =>
    held + read === 0
      ? 'Je volgt nu geen vermoeden.'
      : `${format.count(held, 'bestand', 'bestanden')} van jou, ${read} waarin je meeleest`,
  begin: 'Begin een meldcode',
  own: 'Van jou',
  reading: 'Waarin je meeleest',
  closed: 'Afgesloten',
  none: {
    title: 'Niets dat loopt',
    body: 'Vermoed je geweld of verwaarlozing? Begin dan hier met stap 1. Alleen jij ziet het, en wie jij noemt.',
  },
  columns: { who: 'Over wie', step: 'Nu', days: 'Loopt' },
  unnamed: 'Nog zonder naam',
  startedOn: (at: Temporal.Instant) => `begonnen op ${format.moment(at)}`,
  isEmergency: 'Spoed',
  lookAgain: 'Kijk opnieuw',
  isClosed: 'Afgesloten',
  allDone: 'Alle stappen gezet',
  days: (days: number) => (days === 0 ? 'sinds vandaag' : format.count(days, 'dag', 'dagen')),
  runs: (days: number) => (days === 0 ? 'Begonnen vandaag' : `Loopt ${format.count(days, 'dag', 'dagen')}`),
  until: (on: Temporal.PlainDate) => `Jullie eigen termijn loopt tot en met ${format.day(on)}.`,
  isOver: (on: Temporal.PlainDate) =>
    `Jullie eigen termijn liep tot en met ${format.day(on)}. Zet nu de volgende stap.`,
  noTerm: 'Jullie organisatie heeft geen eigen termijn vastgelegd.',
  newPage: {
    title: 'Begin een meldcode',
    about:
      'Alleen jij ziet dit bestand, en wie jij als lezer noemt. Het gezin ziet er niets van, ook niet in Mijn CJG, zolang jij dat niet besluit.',
    fromConcern: 'Wat je in je zorg schreef bij „gezien en gehoord” komt mee als eerste signaal.',
    save: 'Begin met stap 1',
    cancel: 'Annuleer',
  },
  started: 'Het bestand is er. Leg nu vast wat je zag of hoorde.',
  saved: 'Bewaard.',
  emergencyStarted: {
    title: 'Bel nu. Schrijven komt daarna.',
    body: 'Het bestand is er al. Ga hier verder als het veilig is.',
  },
  norm: {
    report: {
      title: 'Melden is de norm',
      body: 'Je woog: het is acuut of structureel onveilig. Dan meld je bij Veilig Thuis.',
    },
    'ask-veilig-thuis': {
      title: 'Vraag eerst advies',
      body: `Je twijfelt of het veilig is. Vraag Veilig Thuis om advies: ${helplines.veiligThuis}. Je noemt dan geen namen.`,
    },
    'own-judgement': {
      title: 'Jij weegt of je meldt',
      body: 'Je woog: niet acuut en niet structureel onveilig. Beslis of melden nodig is en welke hulp past.',
    },
  } satisfies Record<Norm, { title: string; body: string }>,
  next: 'Wat nu',
  nextStep: {
    signals: 'Leg vast wat je zag of hoorde: feiten, met de dag erbij.',
    consultation: 'Bespreek het met een collega. Of vraag Veilig Thuis om advies, zonder namen.',
    talk: 'Praat met de ouders, en met het kind als dat kan. Is dat niet veilig? Schrijf dan waarom niet.',
    weighing: 'Weeg het risico, de aard en de ernst.',
    decision: 'Beslis twee dingen: is melden nodig, en is hulp mogelijk?',
  } satisfies Record<Step, string>,
  reportNow: 'Er is besloten te melden. Meld nu bij Veilig Thuis.',
  nothingNext: 'Alle stappen zijn gezet. Sluit het bestand af, of leg vast hoe het gaat.',
  isClosedNow: 'Dit bestand is afgesloten. Je kunt nog vastleggen hoe het gaat.',
  reminders: 'Om aan te denken',
  reminder: {
    assessment: 'Veilig Thuis beoordeelt de veiligheid binnen vijf werkdagen. Hoorde je niets? Bel dan.',
    evaluation: 'Kijk terug: is het veilig?',
    'follow-up': 'Kijk weer hoe het gaat.',
  } satisfies Record<ReminderKind, string>,
  by: (on: Temporal.PlainDate) => `Uiterlijk ${format.day(on)}`,
  late: 'Te laat',
  about: 'Over wie het gaat',
  noEntries: {
    signals: 'Nog geen signaal.',
    consultation: 'Nog geen overleg.',
    talk: 'Nog geen gesprek.',
    weighing: 'Nog niet gewogen.',
    decision: 'Nog niet besloten.',
  } satisfies Record<Step, string>,
  written: (who: string, at: Temporal.Instant) => `${who}, ${format.moment(at)}`,
  rewritten: (version: number) => `bijgewerkt (versie ${version})`,
  change: 'Werk bij',
  readers: 'Wie dit leest',
  holder: 'beheert dit bestand',
  you: 'jij',
  readersMore: 'Lezers en overdragen',
  veiligThuis: 'Veilig Thuis',
  toReport: 'Meld bij Veilig Thuis',
  toAdvice: 'Blad om advies te vragen',
  adviceAbout: 'Zonder namen, om naast de telefoon te leggen.',
  family: 'Het gezin',
  familyAbout: 'Het gezin ziet niets van dit bestand zolang jij dat niet besluit.',
  toFamily: 'Beslis wat het gezin mag zien',
  afterwards: 'Daarna',
  more: 'Meer vastleggen',
  decides: (who: string) => `Bij jullie besluit: ${who}.`,
  special: (forms: string) => `Jullie organisatie noemt: ${forms}.`,
  readOnly: 'Je leest mee. Alleen wie het bestand beheert, schrijft erin.',
}
