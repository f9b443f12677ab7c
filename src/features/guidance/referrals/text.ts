import { format } from '../../../platform/i18n/format.ts'
import type { DeclineReason, Handover, Outcome } from './referral.ts'
import type { Standing } from './rules.ts'

const standing: Record<Standing['kind'], string> = {
  waits: 'wacht op antwoord',
  withdrawn: 'ingetrokken',
  declined: 'niet aangenomen',
  accepted: 'aangenomen',
  'in-line': 'aangenomen, op de wachtlijst',
  started: 'hulp is begonnen',
  ended: 'hulp is klaar, terugkoppeling volgt',
  reported: 'klaar en teruggekoppeld',
}
const handover: Record<Handover, string> = {
  warm: 'warm: ik ga mee of bel samen met het gezin',
  cold: 'op papier: de ontvanger neemt contact op',
}
const handoverByOther: Record<Handover, string> = {
  warm: 'De verwijzer gaat mee, of belt samen met het gezin.',
  cold: 'Neem zelf contact op met het gezin.',
}
const reason: Record<DeclineReason, string> = {
  'not-fitting': 'past niet bij de vraag',
  full: 'geen plek',
  'other-help-there': 'er is al andere hulp',
  'family-unreachable': 'gezin niet bereikt',
  other: 'iets anders',
}
const outcome: Record<Outcome, string> = {
  finished: 'afgerond',
  'family-stopped': 'het gezin is gestopt',
  'to-other-help': 'verder bij andere hulp',
  moved: 'verhuisd',
}

export const text = {
  title: 'Verwijzingen',
  child: 'Kind',
  offer: 'Aanbod',
  from: 'van',
  to: 'naar',
  sentOn: 'Verstuurd',
  howFar: 'Hoe ver',
  received: 'Ontvangen',
  sent: 'Door jou verstuurd',
  noneReceived: 'Er is nog niets binnengekomen voor jouw organisatie.',
  noneSent: {
    title: 'Je hebt nog niemand verwezen',
    body: 'Zoek een kind op en kies aanbod van de sociale kaart dat past.',
    action: 'Zoek een kind',
  },
  withoutName: 'zonder naam',
  gone: 'gesloten',
  silentAbout: { reply: 'geen antwoord', start: 'nog niet begonnen', letter: 'geen brief terug' },
  silentSince: (about: string, day: Temporal.PlainDate) => `${about}: verwacht voor ${format.shortDay(day)}`,
  objection: 'bezwaar van het gezin: antwoord',
  longWait: 'lang wachten',
  waitingList: 'Onze wachtlijst',
  waitingTimes: 'Wachttijden, zonder namen',
  ownOffers: 'Ons aanbod op de sociale kaart',
  questions: 'Vragen van gezinnen',
  replyBy: (day: Temporal.PlainDate) => `antwoord voor ${format.shortDay(day)}`,
  silent: 'geen antwoord: vraag ernaar',
  late: 'te laat: antwoord vandaag',
  conclusion: (waiting: number, silent: number): string => {
    const parts = [
      ...(waiting > 0
        ? [`${format.count(waiting, 'verwijzing wacht', 'verwijzingen wachten')} op jullie antwoord`]
        : []),
      ...(silent > 0 ? [`op ${format.count(silent, 'verwijzing', 'verwijzingen')} van jou bleef het stil`] : []),
    ]
    if (parts.length === 0) return 'Er wacht niets.'
    const words = parts.join(' en ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  },
  standing,
  handover,
  /** For who receives it. */
  handoverByOther,
  reason,
  outcome,
  mail: {
    waiting: {
      subject: 'Er wacht een verwijzing in het CJG',
      body: 'Er staat iets voor je organisatie klaar bij Verwijzingen. Log in om het te lezen.',
    },
    silent: {
      subject: 'Er wacht nog iets bij Verwijzingen in het CJG',
      body: 'Er wordt op jullie gewacht bij een verwijzing. Log in en kijk bij Verwijzingen.',
    },
    stillSilent: {
      subject: 'Bij een verwijzing in het CJG blijft het stil',
      body: 'Bij een verwijzing van jou blijft het stil. Log in, kijk bij Verwijzingen en bel de ontvanger.',
    },
    escalation: {
      subject: 'Bij een verwijzing van jullie blijft het te lang stil',
      body: 'Een gezin wacht al te lang op nieuws over een verwijzing van jullie organisatie. Log in en kijk bij Verwijzingen wie er belt.',
    },
    objection: {
      subject: 'Een gezin vraagt iets over een verwijzing in het CJG',
      body: 'Bij een verwijzing van jou staat een vraag of bezwaar van het gezin. Log in om het te lezen.',
    },
    news: {
      subject: 'Er is nieuws over een verwijzing in het CJG',
      body: 'Bij een verwijzing van jou staat iets nieuws. Log in om het te lezen.',
    },
  },
}
