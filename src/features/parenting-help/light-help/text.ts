import type { EndReason, Result } from '../../../knowledge/light-help/light-help.ts'
import type { CallStanding, HowItGoes } from '../../../knowledge/plan/aftercare.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { GoalBy, TalkWay } from './light-help.ts'

const goalBy: Record<GoalBy, string> = { parent: 'ouder', youth: 'kind of jongere', together: 'samen' }
const way: Record<TalkWay, string> = {
  centre: 'op het CJG',
  phone: 'telefoon',
  home: 'thuis',
  video: 'beeldbellen',
  elsewhere: 'ergens anders',
}
const reason: Record<EndReason, string> = {
  'goal-reached': 'het doel is gehaald',
  'family-goes-on-alone': 'het gezin gaat zelf verder',
  'to-other-help': 'het gaat verder met andere hulp',
  'family-stopped': 'het gezin wil stoppen',
  'not-reached': 'het gezin is niet meer te bereiken',
  moved: 'het gezin is verhuisd',
}
const result: Record<Result, string> = {
  reached: 'gehaald',
  partly: 'voor een deel gehaald',
  not: 'niet gehaald',
  unknown: 'niet bekend',
}
const how: Record<HowItGoes, string> = {
  holds: 'het houdt stand',
  slips: 'het glijdt terug',
  back: 'het is weer zoals eerst',
}
const standing: Record<Exclude<CallStanding['kind'], 'reached'>, string> = {
  'to-come': 'komt nog',
  due: 'bel nu',
  late: 'te laat',
  stopped: 'niet meer bellen',
}

/** What the choices of a short path are called, here and in the figures. */
export const lightHelpWords = { reason, result, how, way }

export const text = {
  draftBack: (at: Temporal.Instant) =>
    `Je was hier al aan het schrijven. Wat je typte, staat er weer. Bewaard op ${format.moment(at)}.`,
  title: 'Lichte hulp',
  isYouthHelp: 'Telt dit als jeugdhulp voor het CBS?',
  intro: 'Korte trajecten met een doel van het gezin zelf. Alleen jij ziet deze lijst.',
  none: {
    title: 'Je hebt geen trajecten',
    body: 'Zoek een kind en begin lichte hulp op de pagina van het kind.',
    action: 'Zoek een kind',
  },
  columns: { who: 'Wie', goal: 'Doel', talks: 'Gesprekken', score: 'Cijfer', state: 'Stand' },
  talksOf: (count: number, most: number) => `${count} van ${most}`,
  goesOn: 'loopt',
  ended: 'klaar',
  scores: (scores: readonly number[]) => scores.join(' → '),
  begin: {
    cancel: 'Annuleer',
    title: 'Begin lichte hulp',
    intro: (name: string) => `Rond ${name}. Het gezin leest in Mijn CJG mee wat je hier schrijft.`,
    question: 'Wat is de vraag van het gezin?',
    goal: 'Wat is het doel, in hun eigen woorden?',
    goalHint: 'Bijvoorbeeld: ‘Dat we ’s avonds zonder ruzie naar bed gaan.’',
    goalBy: 'Wiens doel is het?',
    score: 'Hoe dichtbij is het doel nu?',
    scoreHint: 'Van 1 (heel ver weg) tot 10 (gehaald). Het gezin geeft het cijfer.',
    submit: 'Begin',
  },
  of: (name: string) => `Lichte hulp rond ${name}`,
  startedOn: (on: Temporal.PlainDate) => `Begonnen op ${format.day(on)}`,
  question: 'De vraag',
  goal: 'Het doel',
  goalBy: 'Doel van',
  holder: 'Wie helpt',
  talks: 'Gesprekken',
  talkNumber: (ordinal: number) => `Gesprek ${ordinal}`,
  noTalks: 'Nog geen gesprek.',
  score: 'Cijfer van het gezin',
  scored: (score: number) => `Het gezin geeft een ${score}.`,
  agreed: (most: number) =>
    `We hebben ${format.count(most, 'gesprek', 'gesprekken')} afgesproken, of minder als het eerder goed gaat.`,
  talk: {
    title: 'Leg een gesprek vast',
    on: 'Dag',
    way: 'Hoe',
    note: 'Wat bespraken jullie?',
    noteHint: 'Kort. Het gezin leest dit mee.',
    score: 'Cijfer nu, als je het vroeg',
    submit: 'Bewaar het gesprek',
    isMore: (most: number) => `Dit is meer dan de ${most} die waren afgesproken. Is een andere weg beter?`,
    toGuidance: 'Kijk naar andere hulp',
    toPlan: 'Begin een plan',
    why: 'Waarom toch nog een gesprek?',
    whyMore: (why: string) => `Meer dan afgesproken: ${why}`,
  },
  end: {
    title: 'Rond af',
    reason: 'Waarom stopt het?',
    result: 'Wat werd er van het doel?',
    score: 'Hoe dichtbij is het doel nu?',
    words: 'Wat neemt het gezin mee?',
    wantsCall: 'Mogen we later bellen hoe het gaat?',
    yes: 'ja, bel ons',
    no: 'nee',
    submit: 'Rond af',
    ended: (on: Temporal.PlainDate) => `Afgerond op ${format.day(on)}`,
    callOn: (on: Temporal.PlainDate) => `We bellen rond ${format.day(on)} hoe het gaat.`,
    noCall: 'Het gezin wil niet gebeld worden.',
  },
  call: {
    title: 'Nazorg: bel hoe het gaat',
    outcome: 'Is het gelukt?',
    outcomes: { reached: 'gesproken', 'not-reached': 'niet bereikt', declines: 'wil niet meer gebeld worden' },
    how: 'Hoe gaat het?',
    howHint: 'Alleen als je iemand sprak.',
    words: 'Wat vertelden ze?',
    submit: 'Leg vast',
  },
  handOver: {
    title: 'Geef over aan een collega',
    about: 'Daarna ziet je collega dit traject, en jij niet meer.',
    colleague: 'Collega',
    submit: 'Geef over',
  },
  overtaken: 'Er is net iets anders vastgelegd. Kijk hoe het nu is. Wat je schreef, staat nog in het formulier.',
  way,
  goalBys: goalBy,
  reason,
  result,
  how,
  standing,
  family: {
    title: 'Onze hulp',
    intro: 'Hier lees je wat we met jullie hebben afgesproken en besproken.',
    none: {
      title: 'Er is nu geen korte hulp',
      body: 'Heb je een vraag? Stel hem gerust. Samen kijken we wat past.',
      action: 'Stel een vraag',
    },
    about: (name: string) => `Hulp voor ${name}`,
    goal: 'Jullie doel',
    read: 'Lees verder',
    before: 'In het begin',
    now: 'Nu',
    scoreAbout: 'Het cijfer geven jullie zelf. 1 is nog heel ver weg, 10 is gehaald.',
    helps: (name: string) => `${name} helpt jullie.`,
    wrong: 'Klopt er iets niet? Zeg het, dan passen we het samen aan.',
  },
  missing: {
    question: 'Schrijf op wat het gezin vraagt.',
    goal: 'Schrijf het doel op, in woorden van het gezin.',
    goalBy: 'Kies wiens doel het is.',
    score: 'Vul een heel cijfer in van 1 tot 10.',
    on: 'Vul een dag in, bijvoorbeeld 14-2-2026.',
    onLater: 'Deze dag is nog niet geweest.',
    way: 'Kies hoe jullie spraken.',
    note: 'Schrijf kort op wat jullie bespraken.',
    whyMore: 'Schrijf op waarom er nog een gesprek nodig is.',
    reason: 'Kies waarom het stopt.',
    result: 'Kies wat er van het doel werd.',
    wantsCall: 'Kies of je mag bellen.',
    outcome: 'Kies of het gelukt is.',
    how: 'Kies hoe het gaat als je iemand sprak, en laat het anders leeg.',
    colleague: 'Kies een collega.',
  },
}
