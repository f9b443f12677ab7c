import { labelOfMoment } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { DueMoment, MomentStanding } from '../../../../knowledge/contact-moments/due-moments.ts'
import type { NotHeldReason } from '../../../../knowledge/contact-moments/not-held.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { OpenAction } from './action.ts'
import type { ActionKind, ActionOutcome } from './action-kinds.ts'

const kind: Record<ActionKind, string> = {
  invite: 'Opnieuw uitnodigen',
  call: 'Bellen',
  'home-visit': 'Op huisbezoek gaan',
  discuss: 'Bespreken met de jeugdarts',
  concern: 'Zorg vastleggen en wegen',
  'repeat-measurement': 'Opnieuw meten',
  refer: 'Verwijzen',
  task: 'Iets anders doen',
}

const reason: Record<NotHeldReason, string> = {
  absent: 'Niet gekomen, zonder bericht',
  cancelled: 'Afgezegd door de ouders',
  'cancelled-late': 'Laat afgezegd door de ouders',
  'not-interested': 'De ouders willen dit contact niet',
  agreed: 'Niet doorgegaan, in overleg',
  'cancelled-by-us': 'Afgezegd door ons',
  'not-reached': 'Niet bereikt',
  'message-only': 'Alleen een bericht gestuurd (telt niet als contact)',
}

const outcome: Record<ActionOutcome, string> = { done: 'Gedaan', 'not-needed': 'Niet meer nodig' }

const standing: Record<MomentStanding['kind'], string> = {
  held: 'geweest',
  due: 'nu',
  overdue: 'te laat',
  planned: 'komt nog',
  passed: 'voorbij',
}

const passed: Record<Extract<MomentStanding, { kind: 'passed' }>['because'], string> = {
  born: 'Het kind is geboren.',
  'of-age': 'De jongere is 18 geworden.',
  'next-held': 'Een later contactmoment is al geweest.',
  'next-began': 'Het is tijd voor een later contactmoment.',
  'not-interested': 'De ouders willen dit contact niet.',
  agreed: 'In overleg niet doorgegaan.',
}

const day = format.shortDay

/** Why a moment stands as it does. */
function why({ standing: at, window, notHeld }: DueMoment): string {
  const tried = notHeld ? ` ${day(notHeld.on)}: ${lower(reason[notHeld.reason])}.` : ''
  switch (at.kind) {
    case 'held':
      return `Op ${day(at.on)}.`
    case 'planned':
      return `Vanaf ${day(window.from)} tot en met ${day(window.to)}.${tried}`
    case 'due':
      return `Tot en met ${day(window.to)}.${tried}`
    case 'overdue':
      return `Had uiterlijk ${day(window.to)} gemoeten.${tried}`
    case 'passed':
      return `${passed[at.because]}${tried}`
  }
}

const lower = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

export const text = {
  title: 'Contactmomenten',
  titleOf: (name: string) => `Contactmomenten van ${name}`,
  moment: labelOfMoment,
  standing,
  why,
  kind,
  reason,
  outcome,
  columns: { moment: 'Contactmoment', standing: 'Status', consult: 'Consult' },
  nextWords: ({ moment, standing: at }: DueMoment): string => {
    const name = labelOfMoment(moment.code)
    if (at.kind === 'overdue') return `Te laat: ${name}.`
    return at.kind === 'due' ? `Nu aan de beurt: ${name}.` : `Hierna: ${name}.`
  },
  passedWords: (count: number) => `${format.count(count, 'moment', 'momenten')} voorbij zonder contact hier`,
  start: 'Begin consult',
  plan: 'Afspraak',
  startShort: 'Begin',
  notHeldButton: 'Niet doorgegaan',
  unmarked: 'Leeftijden tellen vanaf de geboorte. Welke momenten er zijn, kiest de organisatie.',
  arrange: 'Bekijk of wijzig het programma',
  tried: (count: number) => `Dit moment ging al ${format.count(count, 'keer', 'keer')} niet door.`,
  attempts: { title: 'Niet doorgegaan', by: (name: string) => `vastgelegd door ${name}` },
  notHeld: {
    title: 'Niet doorgegaan',
    intro: 'Leg vast waarom, en wat jullie nu doen. Dat blijft openstaan tot iemand het heeft gedaan.',
    moment: 'Contactmoment',
    on: 'Datum',
    reason: 'Wat is er gebeurd?',
    note: 'Toelichting',
    followUp: 'Vervolg',
    next: 'Wat doen jullie nu?',
    about: 'Hoe, of wie?',
    dueOn: 'Uiterlijk op',
    save: 'Leg vast',
    cancel: 'Annuleer',
    missing: {
      moment: 'Kies een contactmoment.',
      on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
      future: 'De datum ligt in de toekomst.',
      reason: 'Kies wat er is gebeurd.',
      next: 'Kies wat jullie nu doen. Zonder vervolg raakt een kind uit beeld.',
      dueOn: 'Vul in wanneer het uiterlijk gebeurt.',
      past: 'Deze datum is al voorbij.',
    },
  },
  saved: 'Het is vastgelegd. De volgende stap staat hieronder.',
  closed: 'De actie is afgerond.',
  actions: {
    title: 'Te doen',
    none: 'Er staat niets open.',
    by: (action: Pick<OpenAction, 'dueOn'>) => `uiterlijk ${day(action.dueOn)}`,
    late: (action: Pick<OpenAction, 'dueOn'>) => `te laat: had uiterlijk ${day(action.dueOn)} gemoeten`,
    from: (action: Pick<OpenAction, 'recordedByName'>) => `van ${action.recordedByName}`,
    close: 'Rond af',
    closeTitle: 'Actie afronden',
    outcome: 'Hoe is het afgelopen?',
    note: 'Wat is er gedaan of besloten?',
    go: { concern: 'Leg de zorg vast', refer: 'Maak de verwijzing', 'repeat-measurement': 'Meet opnieuw' },
    missing: { outcome: 'Kies gedaan of niet meer nodig.', note: 'Schrijf kort op wat er is gedaan of besloten.' },
  },
  card: {
    title: 'Volgende contactmoment',
    none: 'Voor dit kind staat geen contactmoment meer gepland.',
    unborn: 'Na de geboorte',
    all: 'Alle contactmomenten',
    more: (count: number) => `en nog ${format.number(count)}`,
  },
}
