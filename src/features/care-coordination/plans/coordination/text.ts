import { format } from '../../../../platform/i18n/format.ts'
import type { RequestAnswer } from './coordination.ts'

const answer: Record<RequestAnswer, string> = {
  accepted: 'zei ja',
  declined: 'zei nee',
  withdrawn: 'de vraag is teruggenomen',
}

export const coordinationText = {
  title: 'Wie heeft de regie',
  intro: {
    work: 'Eén persoon is het vaste aanspreekpunt van het gezin, schrijft met het gezin aan het plan en roept iedereen bij elkaar.',
    family:
      'Eén persoon is jullie vaste aanspreekpunt. Die schrijft met jullie aan het plan en roept iedereen bij elkaar.',
  },
  leads: (name: string, part: string) => (part ? `${name}, ${part}` : name),
  since: (at: Temporal.Instant) => `heeft de regie sinds ${format.moment(at)}`,
  nobody: 'Geen regisseur',
  nobodyBody: 'Niemand heeft nu de regie. Spreek samen af wie het overneemt.',
  nobodyFamily: 'Niemand heeft nu de regie. We zoeken zo snel mogelijk iemand. Je hoort het van ons.',
  number: (number: string) =>
    `Nummer van dit plan: ${number}. Met dit nummer kun je erover praten zonder namen te noemen.`,
  stepIn: 'Ik neem de regie',
  asked: (name: string, by: string, at: Temporal.Instant) =>
    `${by} vroeg ${name} op ${format.moment(at)} om de regie over te nemen.`,
  waits: 'Wacht op antwoord',
  toYou: (by: string) => `${by} vraagt jou om de regie over te nemen`,
  answerWords: 'Wil je er iets bij zeggen?',
  accept: 'Ja, ik neem de regie',
  decline: 'Nee',
  withdraw: 'Neem de vraag terug',
  ask: {
    title: 'Draag de regie over',
    titleNobody: 'Vraag iemand om de regie',
    note: 'Wie je vraagt, zegt zelf ja of nee. Tot die tijd blijft alles zoals het is.',
    who: 'Wie vraag je?',
    none: 'Kies een naam',
    words: 'Wat wil je erbij zeggen?',
    send: 'Vraag om de regie over te nemen',
    nobodyElse: 'Er is niemand anders in dit plan die de regie mag hebben. Nodig eerst een collega uit.',
  },
  rules: (neverLead: string, familyLeads: boolean) =>
    `In deze gemeente hebben deze organisaties geen regie: ${neverLead || 'geen'}. Het gezin ${familyLeads ? 'mag zelf de regie hebben' : 'heeft zelf geen regie'}.`,
  wish: {
    title: 'Liever iemand anders?',
    titleWork: 'Wensen van het gezin',
    body: 'Je mag om een andere persoon vragen. Wat je schrijft, lezen jullie gezin, wie de regie heeft, en de procesregisseur als die meedoet.',
    words: 'Waarom wil je iemand anders?',
    send: 'Vraag om iemand anders',
    said: (name: string, at: Temporal.Instant) => `${name}, ${format.moment(at)}`,
    answer: 'Wat is er met deze wens gedaan?',
    sendAnswer: 'Vertel het gezin',
    answered: (name: string) => `Antwoord van ${name}`,
    waits: 'Nog geen antwoord',
  },
  history: 'Wie had de regie',
  coordinated: (name: string) => `${name} kreeg de regie`,
  requestLine: (name: string, by: string, words: string) => `${by} vroeg ${name}: ${words}`,
  answer,
  done: {
    gevraagd: 'De vraag is verstuurd. Je hoort het als er antwoord is.',
    antwoord: 'Je antwoord staat erbij.',
    regie: 'Je hebt nu de regie. Iedereen in het plan krijgt bericht dat er iets veranderd is.',
    wens: 'Je vraag is verstuurd.',
    procesregisseur: 'De procesregisseur krijgt bericht.',
    besluit: 'Het besluit staat in het plan. Iedereen in het plan krijgt bericht.',
    welkom: 'Je doet nu mee in dit plan, tot je weer weggaat.',
  },
  refused: {
    'may-not-coordinate': 'Deze persoon mag hier geen regie hebben, of kan het plan niet openen.',
    'coordinates-already': 'Deze persoon heeft de regie al.',
    'asked-already': 'Er wacht nog een vraag op antwoord. Neem die eerst terug.',
    overtaken: 'Iemand anders was je net voor. Kijk hieronder hoe het nu is.',
  },
  missing: {
    who: 'Kies wie je vraagt.',
    answer: 'Kies ja of nee.',
    words: 'Schrijf op wat je wilt zeggen.',
  },
}
export type CoordinationDone = keyof typeof coordinationText.done
