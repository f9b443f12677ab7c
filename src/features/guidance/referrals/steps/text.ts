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
      return `Deze verwijzing is ingetrokken${referral.withdrawal ? `: ${referral.withdrawal.reason}` : '.'}`
    case 'declined':
      return referral.reply?.kind === 'declined'
        ? `${to} nam de verwijzing niet aan: ${text.reason[referral.reply.reason]}. ${referral.reply.words}`
        : `${to} nam de verwijzing niet aan.`
    case 'accepted':
      return `${referral.reply?.by.name} van ${to} nam de verwijzing aan.`
    case 'started':
      return `De hulp van ${to} is begonnen${referral.start ? ` op ${format.day(referral.start.on)}` : ''}.`
    case 'ended':
      return `De hulp van ${to} is klaar. De terugkoppeling volgt nog.`
    case 'reported':
      return `De hulp van ${to} is klaar en teruggekoppeld.`
  }
}
