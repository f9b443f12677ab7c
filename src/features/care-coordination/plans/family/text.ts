import { format } from '../../../../platform/i18n/format.ts'
import type { Lane } from '../plan.ts'

const lane: Record<Lane, string> = { 'to-do': 'nog te doen', doing: 'mee bezig', done: 'gelukt' }
const move: Record<Lane, string | null> = { 'to-do': 'Ik ben begonnen', doing: 'Dit is gelukt', done: null }

export const familyPlanText = {
  aftercare: 'Wil je dat we later nog eens bellen?',
  mine: 'Mijn CJG',
  title: (family: string) => `Jullie plan: ${family}`,
  intro: 'Dit plan is van jullie gezin. Jullie mogen het altijd lezen en erin schrijven.',
  lookBack: (day: Temporal.PlainDate) => `Jullie kijken samen terug op ${format.day(day)}.`,
  contact: (name: string, phone: string | null) =>
    phone
      ? `Vragen? Bel ${name}, jullie vaste contactpersoon: ${phone}.`
      : `Vragen? ${name} is jullie vaste contactpersoon.`,
  closed: (day: Temporal.PlainDate) => `Dit plan is klaar sinds ${format.day(day)}. Je kunt het nog lezen.`,
  yourTurn: 'Wat jij gaat doen',
  nothingForYou: 'Er staat nu niets voor jou klaar.',
  by: (when: string) => `klaar op ${when}`,
  late: (when: string) => `was voor ${when}`,
  goalWords: 'Zeg het in je eigen woorden',
  goals: 'Wat jullie willen bereiken',
  noGoals: 'Er staan nog geen doelen in het plan. Vertel je contactpersoon wat er anders moet.',
  seenBy: (seenBy: string) => `Jullie zien dat het lukt als: ${seenBy}`,
  dueOn: (day: Temporal.PlainDate, who: string) => `Klaar op ${format.day(day)}${who ? `, van ${who}` : ''}`,
  who: (who: string, when: string) => (when ? `${who}, ${when}` : who),
  addAction: 'Zet er zelf iets bij',
  addActionHint: 'Iets wat jij gaat doen.',
  whatYouDo: 'Wat ga je doen?',
  saveAction: 'Zet erbij',
  comment: 'Zeg iets tegen iedereen in het plan',
  commentNote: 'Iedereen die meedoet, kan dit lezen.',
  placeComment: 'Plaats',
  people: 'Wie doen er mee',
  changed: 'Wat is er veranderd',
  lane,
  move,
}
