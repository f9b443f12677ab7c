import type { RecipientKind } from '../../../knowledge/youth-care-requests/recipients.ts'
import type { Stage } from '../../../knowledge/youth-care-requests/terms.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { StepKind, Urgency, Way } from './request.ts'
import type { RequestWork } from './request-work.ts'
import type { Standing, State } from './rules.ts'

type Day = Temporal.PlainDate

const state: Record<State, string> = {
  sent: 'verstuurd',
  received: 'in behandeling',
  'more-asked': 'wacht op aanvulling',
  'in-inquiry': 'in onderzoek',
  granted: 'hulp toegekend',
  rejected: 'niet toegekend',
  'reported-back': 'teruggekoppeld',
  ended: 'afgesloten',
  withdrawn: 'ingetrokken',
}
const kind: Record<RecipientKind, string> = {
  'youth-help-access': 'Toegang tot jeugdhulp',
  'certified-institution': 'Gecertificeerde instelling',
  'veilig-thuis': 'Veilig Thuis',
  'child-protection-board': 'Raad voor de Kinderbescherming',
}
const stage: Record<Stage, string> = {
  receipt: 'de bevestiging van ontvangst',
  decision: 'het besluit',
  inquiry: 'het einde van het onderzoek',
}
const step: Record<StepKind, string> = {
  received: 'Ontvangst bevestigd',
  'more-asked': 'Meer informatie gevraagd',
  'more-given': 'Aanvulling gestuurd',
  'inquiry-started': 'Onderzoek begonnen',
  granted: 'Toegekend',
  rejected: 'Niet toegekend',
  'reported-back': 'Teruggekoppeld',
  ended: 'Afgesloten',
  withdrawn: 'Ingetrokken',
  reminded: 'Herinnering gestuurd',
  'family-told': 'Het gezin weet het nu',
  'found-late': 'Het antwoord is te laat',
}
const urgency: Record<Urgency, string> = {
  today: 'vandaag nodig',
  'this-week': 'deze week',
  'can-wait': 'kan wachten',
}
const way: Record<Way, string> = {
  here: 'hier: zij lezen het in dit systeem',
  letter: 'brief',
  'secure-mail': 'beveiligde mail',
  telephone: 'telefoon',
}

export const text = {
  title: 'Jeugdzorg',
  newTitle: 'Verzoek aan jeugdzorg',
  intro: 'Verzoeken aan de toegang tot jeugdhulp, een gecertificeerde instelling, Veilig Thuis of de Raad.',
  state,
  kind,
  stage,
  step,
  urgency,
  urgencyLabel: 'Hoe snel is het nodig?',
  way,
  wayLabel: 'Hoe verstuur je het?',
  child: 'Kind',
  howFar: 'Hoe ver',
  recipient: 'Aan',
  sender: 'Van',
  sentOn: 'Verstuurd',
  received: 'Binnengekomen verzoeken',
  sent: 'Verzoeken van jouw organisatie',
  noneReceived: 'Er is nog geen verzoek binnengekomen.',
  noneSent: {
    title: 'Er is nog geen verzoek verstuurd',
    body: 'Zoek het kind op. Op de pagina van het kind kies je „Verzoek aan jeugdzorg”.',
    action: 'Zoek een kind',
    nothing: 'Wat jouw organisatie aan een ander vraagt, staat hier met het antwoord.',
  },
  another: 'Nog iets vragen? Op de pagina van het kind kies je „Verzoek aan jeugdzorg”.',
  conclusion: ({ toAnswer: { waiting }, unanswered, toAdd }: RequestWork): string => {
    const parts = [
      ...(waiting > 0 ? [`${format.count(waiting, 'verzoek wacht', 'verzoeken wachten')} op jullie antwoord`] : []),
      ...(unanswered > 0
        ? [`bij ${format.count(unanswered, 'verzoek', 'verzoeken')} van jou is het antwoord te laat`]
        : []),
      ...(toAdd > 0 ? [`${format.count(toAdd, 'verzoek vraagt', 'verzoeken vragen')} een aanvulling van jou`] : []),
    ]
    if (parts.length === 0) return 'Er wacht niets op jou, en geen antwoord is te laat.'
    const words = parts.join(' en ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  },
  dueBy: (what: Stage, by: Day) => `${stage[what]} uiterlijk ${format.shortDay(by)}`,
  late: (what: Stage, by: Day) => `${stage[what]} had er ${format.shortDay(by)} moeten zijn`,
  messages: 'Berichten met aanbieders (iJw)',
  familyTitle: (recipient: string) => `Verzoek aan ${recipient}`,
  whatWasAsked: 'Wat er gevraagd en geschreven is',
  mail: {
    waiting: {
      subject: 'Er wacht een verzoek in het CJG',
      body: 'Er staat een verzoek voor je organisatie klaar bij Jeugdzorg. Log in om het te lezen.',
    },
    news: {
      subject: 'Er is nieuws over een verzoek in het CJG',
      body: 'Bij een verzoek van jou staat iets nieuws. Log in om het te lezen.',
    },
    late: {
      subject: 'Er wacht een verzoek in het CJG op antwoord',
      body: 'Op een verzoek van jou had al een antwoord moeten zijn. Log in om te zien welk.',
    },
  },
}

/** The conclusion at the top of a request. */
export function conclusionOf({ state: now, turn }: Standing, recipient: string): string {
  if (turn.of === 'sender') return `${recipient} vraagt meer informatie. Vul het verzoek aan.`
  if (turn.of === 'recipient')
    return turn.isLate
      ? `${recipient} is te laat: ${stage[turn.stage]} had er ${format.day(turn.by)} moeten zijn. Bel, of stuur een herinnering.`
      : `${recipient} is aan zet: ${stage[turn.stage]} uiterlijk ${format.day(turn.by)}.`
  return `Dit verzoek is ${state[now]}.`
}

/** How far it is, to a parent or youth. */
export function familyWords({ state: now, turn }: Standing, recipient: string): string {
  if (turn.of === 'sender') return `${recipient} wil nog iets weten. Wij vullen het verzoek aan.`
  if (turn.of === 'nobody') return `Dit verzoek is ${state[now]}.`
  return turn.isLate
    ? `We wachten op ${recipient}. Het antwoord had er ${format.day(turn.by)} moeten zijn; wij vragen ernaar.`
    : `We wachten op ${recipient}. Het antwoord komt uiterlijk ${format.day(turn.by)}.`
}
