import type { LifeArea } from '../../../knowledge/plan/life-areas.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { What } from './changes.ts'
import type { Lane, Manner, Outcome, Participant, ParticipantKind } from './plan.ts'

const thisYear = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const lifeArea: Record<LifeArea, string> = {
  'work-and-income': 'Werk en geld',
  'social-support': 'Mensen om je heen',
  housing: 'Wonen',
  school: 'School',
  'youth-help': 'Opvoeden',
  safety: 'Veiligheid',
  health: 'Gezondheid',
}
const lane: Record<Lane, string> = { 'to-do': 'Te doen', doing: 'Mee bezig', done: 'Gelukt' }
const kind: Record<ParticipantKind, string> = {
  family: 'Gezin',
  network: 'Familie en vrienden',
  professional: 'Professionals',
}
const manner: Record<Manner, string> = { spoken: 'mondeling', written: 'op papier' }
const outcome: Record<Outcome, string> = {
  'goals-reached': 'De doelen zijn bereikt',
  'family-goes-on': 'Het gezin gaat zelf verder, met mensen om zich heen',
  'other-help': 'Het gezin krijgt andere hulp, met een ander plan',
  'family-stopped': 'Het gezin wil stoppen',
  moved: 'Het gezin is verhuisd',
}

/** What just happened, said once at the top of the page. */
const done = {
  gestart: 'Het plan is gestart. Voeg samen met het gezin het eerste doel toe.',
  doel: 'Het doel is toegevoegd.',
  actie: 'De actie is toegevoegd.',
  deelnemer: 'De deelnemer is toegevoegd.',
  vertrek: 'Deze persoon doet niet meer mee.',
  regie: 'De regie is overgedragen.',
  veiligheid: 'De veiligheidsafspraak is vastgelegd.',
  evaluatie: 'De evaluatie is vastgelegd.',
  woorden: 'De woorden van het gezin zijn bewaard. De vorige versie blijft te lezen.',
  akkoord: 'Het gezin is akkoord. Het plan staat.',
  afsluiting: 'Het plan is afgesloten.',
  opmerking: 'Je opmerking staat erbij.',
  gewijzigd: 'Bewaard. De vorige versie blijft te lezen.',
  vervallen: 'Dit vervalt. Het blijft te lezen, met de reden erbij.',
}
export type Done = keyof typeof done

export const text = {
  plans: 'Gezinsplannen',
  mine: 'Mijn CJG',
  tabs: 'Onderdelen van het plan',
  aftercare: 'Nazorg: houdt het stand?',
  board: 'Bord',
  safetyTab: 'Veiligheid',
  measuresTab: 'Metingen',
  talkTab: 'Gesprek',
  versionsTab: 'Versies',
  historyTab: 'Geschiedenis',
  titleOf: (family: string) => `Gezinsplan ${family}`,
  madeOn: (day: Temporal.PlainDate) => `Samen gemaakt op ${format.day(day)}`,
  startedOn: (day: Temporal.PlainDate) => `Gestart op ${format.day(day)}`,
  closedOn: (day: Temporal.PlainDate) => `Afgesloten op ${format.day(day)}`,
  evaluation: 'volgende evaluatie',
  addGoal: 'Doel toevoegen',
  forFamily: 'Voor het gezin',
  addAction: 'Actie toevoegen',
  who: 'Wie',
  dueOn: 'Klaar op',
  area: 'Gebied',
  nothing: 'Nog niets',
  noGoals: {
    title: 'Nog geen doelen',
    body: 'Vraag het gezin: wat moet er anders zijn over een half jaar? Zet dat hier neer, in hun woorden.',
  },
  move: { 'to-do': 'Start', doing: 'Gelukt', done: null } satisfies Record<Lane, string | null>,
  movedTo: (title: string, to: Lane) => `‘${title}’ staat nu bij ${lane[to]}.`,
  moveBack: 'Zet terug',
  overtakenMove: (title: string, to: Lane) => `Iemand anders was je net voor: ‘${title}’ staat al bij ${lane[to]}.`,
  people: 'Wie doen er mee',
  changePeople: 'Deelnemers wijzigen',
  lead: 'regie',
  network: 'Netwerk',
  safety: 'Veiligheidsafspraken',
  allSafety: 'Alle afspraken',
  noSafety: 'Nog geen afspraken voor als de spanning oploopt.',
  writeSafety: 'Afspraak maken',
  reason: 'Waarom dit plan',
  inFamilyWords: 'In de woorden van het gezin',
  changeWords: 'Woorden wijzigen',
  changeOwnWords: 'Schrijf het in je eigen woorden',
  comments: 'Opmerkingen',
  commentsNote: 'Iedereen in het plan leest mee, ook het gezin.',
  comment: 'Jouw opmerking',
  placeComment: 'Plaats opmerking',
  course: 'Verloop van het plan',
  newestFirst: 'Nieuwste bovenaan',
  history: 'Wat is er veranderd',
  setEvaluation: 'Evaluatie vastleggen',
  recordAgreement: 'Akkoord van het gezin vastleggen',
  close: 'Plan afsluiten',
  term: {
    label: 'Termijn van zes weken',
    running: (dueBy: Temporal.PlainDate, daysLeft: number) =>
      daysLeft === 0
        ? 'Het plan moet vandaag klaar zijn: het gezin is nog niet akkoord.'
        : `Het plan moet er op ${format.day(dueBy)} zijn: nog ${format.count(daysLeft, 'dag', 'dagen')}. Het gezin is nog niet akkoord.`,
    overdue: (dueBy: Temporal.PlainDate, daysLate: number) =>
      `Het plan had er op ${format.day(dueBy)} moeten zijn, ${format.count(daysLate, 'dag', 'dagen')} geleden. Het gezin is nog niet akkoord.`,
    words: (daysGone: number) => `dag ${daysGone} van 42`,
  },
  evaluationDue: (day: Temporal.PlainDate) =>
    `De evaluatie was gepland op ${format.day(day)}. Kijk samen terug en kies een nieuwe datum.`,
  closed: (words: string) => `Dit plan is afgesloten: ${words}. Je kunt het lezen en niet meer wijzigen.`,
  closedMeanwhile: {
    title: 'Dit plan is afgesloten',
    body: 'Je kunt het plan nog lezen, maar er niets meer in schrijven.',
    typed: 'Dit had je ingevuld. Het is niet bewaard in het plan:',
    back: 'Naar het plan',
  },
  cancel: 'Annuleer',
  lifeArea,
  lane,
  kind,
  manner,
  outcome,
  done,
}

/** '26 nov', with the year when that is another one. */
export const dueWords = (day: Temporal.PlainDate, today: Temporal.PlainDate): string =>
  day.year === today.year ? thisYear.format(Date.UTC(day.year, day.month - 1, day.day)) : format.shortDay(day)

/** 'Amina', 'Oma': how people in a plan call each other. */
export const shortName = ({ name }: Pick<Participant, 'name'>): string => name.split(' ')[0] ?? name

/** 'Amina', 'Amina en Joris', 'Amina, Joris en Lina'. */
export const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

/** One change as a line: 'Nieuwe actie: Toeslagen controleren'. */
export function changeWords(change: What): string {
  switch (change.kind) {
    case 'words-written':
      return wordsWritten(change.about, change.isFirst)
    case 'goal-added':
      return `Nieuw doel: ${change.goal}`
    case 'goal-changed':
      return `Doel gewijzigd: ${change.goal}`
    case 'goal-withdrawn':
      return `Doel vervalt: ${change.goal}`
    case 'action-added':
      return `Nieuwe actie: ${change.action}`
    case 'action-changed':
      return `Actie gewijzigd: ${change.action}`
    case 'action-withdrawn':
      return `Actie vervalt: ${change.action}`
    case 'action-moved':
      return `${change.action}: ${lane[change.to].toLowerCase()}`
    case 'participant-joined':
      return `${change.name} doet mee`
    case 'participant-left':
      return `${change.name} doet niet meer mee`
    case 'lead-taken':
      return `${change.name} heeft de regie`
    case 'safety-agreed':
      return 'Nieuwe veiligheidsafspraak'
    case 'safety-ended':
      return 'Een veiligheidsafspraak geldt niet meer'
    case 'evaluation-set':
      return `Evaluatie op ${format.day(change.on)}`
    case 'agreed':
      return `Het gezin is akkoord, op ${format.day(change.on)}`
    case 'commented':
      return 'Opmerking'
    case 'closed':
      return `Plan afgesloten: ${outcome[change.outcome].toLowerCase()}`
  }
}

const wordsWritten = (goal: string | null, isFirst: boolean): string => {
  if (goal === null) return isFirst ? 'Waarom dit plan' : 'Waarom dit plan, in nieuwe woorden'
  return `Woorden van het gezin bij ‘${goal}’`
}
