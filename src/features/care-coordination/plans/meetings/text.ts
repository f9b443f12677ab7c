import { format } from '../../../../platform/i18n/format.ts'
import type { ReplyKind } from './meeting.ts'

const reply: Record<ReplyKind, string> = { comes: 'komt', 'does-not-come': 'komt niet', maybe: 'misschien' }

const day = (at: Temporal.Instant) => at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

export const text = {
  title: 'Overleg',
  intro: {
    work: 'Wanneer iedereen in dit plan bij elkaar komt, en wat er is besproken.',
    family: 'Wanneer jullie bij elkaar komen, en wat er is besproken.',
  },
  when: (at: Temporal.Instant) => `${format.weekday(day(at))} om ${format.time(at)}`,
  moment: (at: Temporal.Instant, until: Temporal.Instant) =>
    `${format.weekday(day(at))} ${day(at).year}, ${format.time(at)} tot ${format.time(until)}`,
  plan: 'Plan een overleg',
  coming: 'Komt eraan',
  past: 'Geweest',
  none: {
    title: 'Er is nog geen overleg',
    body: 'Kom bij elkaar om te kijken hoe het gaat. Wie je uitnodigt, krijgt een mail voor de agenda.',
  },
  noneFamily: 'Er staat geen overleg gepland.',
  cancelled: 'Gaat niet door',
  form: {
    title: 'Overleg plannen',
    changeTitle: 'Overleg wijzigen',
    on: 'Datum',
    at: 'Begint om',
    minutes: 'Hoe lang?',
    unit: 'minuten',
    place: 'Waar?',
    placeHint: 'Bijvoorbeeld: CJG, Wilgenstraat 41. Dit staat niet in de mail.',
    videoLink: 'Link voor beeldbellen',
    points: 'Wat wil je nog bespreken?',
    pointsHint: 'Elk punt op een eigen regel. Doelen, acties die te laat zijn en zorgen staan er vanzelf bij.',
    invitees: 'Wie nodig je uit?',
    noMail: 'krijgt geen mail: vertel het zelf',
    save: 'Verstuur de uitnodiging',
    saveChange: 'Verstuur de wijziging',
    changeNote: 'Iedereen krijgt de nieuwe datum en zegt opnieuw of die komt.',
  },
  where: 'Waar',
  video: 'Beeldbellen',
  openVideo: 'Open de video',
  invitees: 'Wie komen er',
  noReply: 'nog geen antwoord',
  yours: 'Kom je?',
  replyButtons: { comes: 'Ik kom', 'does-not-come': 'Ik kom niet', maybe: 'Misschien' } satisfies Record<
    ReplyKind,
    string
  >,
  replyFor: (name: string) => `${name} zei:`,
  reply,
  agenda: 'Agenda',
  points: 'Ingebracht',
  goalsDue: 'Doelen die bijna klaar moeten zijn',
  lateActions: 'Acties die te laat zijn',
  worries: 'Zorgen',
  emptyAgenda: 'Er staat nog niets op de agenda.',
  change: 'Wijzig',
  cancel: {
    title: 'Gaat het niet door?',
    reason: 'Waarom niet?',
    hint: 'Iedereen die mee mag lezen ziet dit.',
    send: 'Zeg het overleg af',
  },
  cancelledBecause: (reason: string) =>
    reason ? `Dit overleg gaat niet door: ${reason}` : 'Dit overleg gaat niet door.',
  screen: 'Open op het grote scherm',
  screenNote: 'Tien minuten: wat ging goed, hoe staat elk doel ervoor, wat nu.',
  minutes: {
    title: 'Verslag',
    present: 'Wie waren erbij?',
    wasPresent: 'Erbij waren',
    words: 'Wat is er besproken?',
    decisions: 'Wat is er besloten?',
    decided: 'Besloten',
    save: 'Bewaar het verslag',
    by: (name: string, at: Temporal.Instant) => `${name}, ${format.moment(at)}`,
    stale: (name: string) =>
      `${name} bewaarde intussen dit verslag. Jouw tekst staat nog in het formulier: voeg samen en bewaar opnieuw.`,
    none: 'Er is nog geen verslag.',
  },
  action: {
    title: 'Wie doet wat',
    add: 'Zet de actie in het plan',
    none: 'Nog geen acties uit dit overleg.',
    noGoals: 'Voeg eerst een doel toe aan het plan. Een actie hoort bij een doel.',
  },
  calendar: {
    title: 'Afspraak CJG',
    words: 'Log in bij het CJG om te lezen waar het is en met wie, en om te zeggen of je komt.',
    organiser: (municipality: string) => `CJG ${municipality}`,
    invitee: 'Jij',
  },
  done: {
    uitgenodigd: 'Het overleg is gepland. Wie een mailadres heeft, krijgt een uitnodiging voor de agenda.',
    gewijzigd: 'Het overleg is gewijzigd. Iedereen krijgt bericht.',
    afgezegd: 'Het overleg is afgezegd. Iedereen krijgt bericht.',
    antwoord: 'Je antwoord staat erbij.',
    verslag: 'Het verslag is bewaard.',
    actie: 'De actie staat in het plan.',
  },
  stale: 'Iemand anders wijzigde dit overleg intussen. Hieronder staat wat jij invulde; bovenaan hoe het nu is.',
  missing: {
    on: 'Kies een dag vanaf vandaag.',
    at: 'Vul een tijd in, zoals 14:30.',
    minutes: 'Kies 5 tot 480 minuten.',
    where: 'Vul in waar het is, of een link voor beeldbellen.',
    videoLink: 'Een link begint met https://',
    invitees: 'Nodig minstens één ander uit.',
    answer: 'Kies of je komt.',
    words: 'Schrijf op wat er is besproken of besloten.',
  },
}
export type MeetingDone = keyof typeof text.done
