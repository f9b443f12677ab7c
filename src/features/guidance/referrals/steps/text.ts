import { format } from '../../../../platform/i18n/format.ts'
import type { DeclineReason, Outcome, Referral } from '../referral.ts'
import { text } from '../text.ts'

export const stepText = {
  steps: ['Verstuurd', 'Aangenomen', 'Begonnen', 'Klaar', 'Teruggekoppeld'],
  stepsLabel: 'Stappen van de verwijzing',
  question: 'De vraag van het gezin',
  needed: 'Wat de ontvanger moet weten',
  handover: 'Overdracht',
  consent: 'Toestemming',
  consented: (name: string, says: 'yes' | 'no', on: Temporal.PlainDate) =>
    `${name}: ${says === 'yes' ? 'ja' : 'nee'}, op ${format.day(on)}`,
  contact: 'Contact met het gezin',
  noPhone: 'geen telefoonnummer bekend',
  from: 'Van',
  to: 'Naar',
  told: 'Wat er over jullie is verteld',
  next: 'Wat nu',
  received: (by: string, at: Temporal.Instant) => `Geopend door ${by}, ${format.moment(at)}`,
  notReceived: 'Nog niet geopend',
  line: 'Wachtlijst',
  lineTitle: 'Zet op de wachtlijst, of pas de plek aan',
  place: 'Plek op de wachtlijst',
  placeHint: 'Laat leeg als je dat niet weet.',
  expectedOn: 'Wanneer verwacht je te beginnen?',
  meanwhile: 'Wat kan er intussen?',
  meanwhileHint: 'Waar kan het gezin terecht, of wat helpt alvast? Het gezin leest dit.',
  saveLine: 'Bewaar de plek',
  lineWords: (place: number | null, expectedOn: Temporal.PlainDate | null): string =>
    [
      place === null ? '' : `plek ${place} op de wachtlijst`,
      expectedOn === null ? '' : `begint naar verwachting rond ${format.day(expectedOn)}`,
    ]
      .filter(Boolean)
      .join(', '),
  longWait: 'Dit is lang wachten. Kijk samen wat er intussen kan.',
  bridge: 'Wat kan er intussen?',
  bridgeTitle: 'Overbrug de wachttijd',
  saveBridge: 'Zet erbij voor het gezin',
  introduction: 'Kennismaken met de ontvanger erbij',
  introductionAbout:
    'Plan een gesprek met het gezin, jou en de ontvanger samen. Dan vertelt het gezin zijn verhaal één keer.',
  talkOn: 'Dag',
  talkAt: 'Tijd',
  withWhom: 'Met wie?',
  talkPlace: 'Waar?',
  planTalk: 'Plan het gesprek',
  planTalkTitle: 'Plan een kennismaking',
  talk: (at: Temporal.Instant, who: string, where: string) =>
    `${format.moment(at)} met ${who}${where === '' ? '' : `, ${where}`}`,
  talked: { done: 'Het gesprek was er', 'not-done': 'Het ging niet door' },
  talkedQuestion: 'Was het gesprek er?',
  talkedWords: 'Wat is afgesproken?',
  noteTalk: 'Noteer',
  objections: 'Bezwaar van het gezin',
  objected: (by: string, at: Temporal.Instant) => `${by}, ${format.moment(at)}`,
  answerObjection: 'Wat doe je ermee? Het gezin leest je antwoord.',
  sendAnswer: 'Antwoord het gezin',
  redirect: (offer: string) => `Door naar ${offer}`,
  redirectTitle: 'Verder zoeken met het gezin',
  redirectAbout: 'De vraag en wat je meestuurde staan klaar. Vraag opnieuw toestemming: dit is een andere ontvanger.',
  redirectOther: 'Kies ander aanbod',
  redirected: 'Er is daarna verder verwezen.',
  toNext: 'Naar de volgende verwijzing',
  toBefore: 'Naar de verwijzing hiervoor',
  closed: {
    withdrawn: 'Deze verwijzing is ingetrokken. Je leest hier niets meer over het gezin. Verwijder wat je overnam.',
    declined: 'Jullie namen deze verwijzing niet aan. Je leest hier niets meer over het gezin.',
  },
  consentGiven: 'Er is toestemming van het gezin voor wat hier staat.',
  letters: 'Brief terug',
  happened: 'Wat er gebeurde',
  newestFirst: 'Nieuwste bovenaan',
  accept: 'Neem aan',
  acceptWords: 'Bericht aan de verwijzer',
  decline: 'Neem niet aan',
  declineTitle: 'Niet aannemen',
  declineReason: 'Waarom niet?',
  declineWords: 'Wat kan het gezin wel doen?',
  startOn: 'Eerste dag van de hulp',
  start: 'De hulp is begonnen',
  endOn: 'Laatste dag van de hulp',
  endOutcome: 'Hoe eindigde het?',
  end: 'De hulp is klaar',
  endTitle: 'Hulp afsluiten',
  report: 'Terugkoppeling aan de verwijzer',
  reportHint: 'Hoe ging het, en wat is er nog nodig? Het gezin leest mee.',
  sendReport: 'Verstuur terugkoppeling',
  remind: 'Vraag nog eens om antwoord',
  withdraw: 'Trek in',
  withdrawTitle: 'Verwijzing intrekken',
  withdrawReason: 'Waarom trek je de verwijzing in?',
  silent: (day: Temporal.PlainDate, isReceiver: boolean) =>
    isReceiver
      ? `De verwijzer wacht: er had op ${format.day(day)} een antwoord moeten zijn.`
      : `Er had op ${format.day(day)} een antwoord moeten zijn. Bel de ontvanger, of vraag het nog een keer.`,
  nothingNow: 'Er hoeft nu niets.',
  happening: {
    sent: (to: string) => `Verstuurd naar ${to}`,
    reminded: 'Opnieuw om antwoord gevraagd',
    accepted: 'Aangenomen',
    declined: (reason: DeclineReason) => `Niet aangenomen: ${text.reason[reason]}`,
    started: (on: Temporal.PlainDate) => `Hulp begonnen op ${format.day(on)}`,
    ended: (on: Temporal.PlainDate, outcome: Outcome) => `Hulp klaar op ${format.day(on)}: ${text.outcome[outcome]}`,
    reportedBack: 'Terugkoppeling',
    withdrawn: 'Ingetrokken',
    withdrawnByFamily: 'Het gezin trok de toestemming in',
    received: 'Geopend door de ontvanger',
    line: 'Op de wachtlijst',
    meanwhile: 'Wat er intussen kan',
    introduction: 'Kennismaking gepland',
    talked: { done: 'Kennismaking was er', 'not-done': 'Kennismaking ging niet door' },
    objection: 'Bezwaar van het gezin',
    objectionAnswer: 'Antwoord op het bezwaar',
  },
  overtaken: (words: string, by: string | undefined, typed: readonly string[]): string => {
    const who = by ? `${by} was je net voor` : 'Iemand was je net voor'
    const lost = typed.length > 0 ? ` Jij schreef: ${typed.join(' ')}` : ''
    return `${who}: deze verwijzing is nu ${words}. Er is niets dubbel bewaard.${lost}`
  },
  missing: {
    reply: 'Kies of je de verwijzing aanneemt.',
    reason: 'Kies waarom niet.',
    words: 'Schrijf op wat het gezin wel kan doen.',
    day: 'Vul een datum in die niet in de toekomst ligt.',
    outcome: 'Kies hoe het eindigde.',
    report: 'Schrijf de terugkoppeling.',
    withdraw: 'Schrijf op waarom je de verwijzing intrekt.',
    place: 'Vul een heel getal in vanaf 1.',
    line: 'Vul een plek in, of een dag waarop je verwacht te beginnen.',
    expectedOn: 'Vul een dag in vanaf vandaag.',
    bridge: 'Schrijf op wat het gezin intussen kan doen.',
    talkOn: 'Vul de dag van het gesprek in.',
    talkAt: 'Vul de tijd in, zoals 14:30.',
    withWhom: 'Schrijf op wie erbij zijn.',
    talked: 'Kies of het gesprek er was.',
    answer: 'Schrijf een antwoord aan het gezin.',
  },
}

/** The conclusion at the top of a referral. */
export function conclusionOf({
  referral,
  standing,
}: {
  referral: Referral
  standing: { kind: keyof typeof text.standing }
}): string {
  const to = referral.organisation.name
  switch (standing.kind) {
    case 'waits':
      return `Deze verwijzing wacht op antwoord van ${to}.`
    case 'withdrawn':
      return `Deze verwijzing is ingetrokken${referral.withdrawal?.reason ? `: ${referral.withdrawal.reason}` : '.'}`
    case 'declined':
      return referral.reply?.kind === 'declined'
        ? `${to} nam de verwijzing niet aan: ${text.reason[referral.reply.reason]}. ${referral.reply.words}`
        : `${to} nam de verwijzing niet aan.`
    case 'accepted':
      return `${referral.reply?.by.name} van ${to} nam de verwijzing aan.`
    case 'in-line':
      return `${to} nam de verwijzing aan. Er is een wachtlijst${
        referral.line ? `: ${stepText.lineWords(referral.line.place, referral.line.expectedOn)}` : ''
      }.`
    case 'started':
      return `De hulp van ${to} is begonnen${referral.start ? ` op ${format.day(referral.start.on)}` : ''}.`
    case 'ended':
      return `De hulp van ${to} is klaar. De terugkoppeling volgt nog.`
    case 'reported':
      return `De hulp van ${to} is klaar en teruggekoppeld.`
  }
}
