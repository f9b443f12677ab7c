import type { EscalationParty, Stuck } from '../../../../knowledge/plan/stalled.ts'
import { format } from '../../../../platform/i18n/format.ts'

const stuck: Record<Stuck['kind'], string> = {
  'no-agreement': 'Na zes weken geen akkoord',
  'no-coordinator': 'Geen regisseur',
  'evaluation-late': 'Evaluatie te laat',
  'actions-late': 'Acties lang te laat',
  'no-movement': 'Niets gebeurd',
}
const step: Record<EscalationParty, string> = {
  coordinator: 'Regisseur',
  'process-coordinator': 'Procesregisseur',
  'organisation-heads': 'Leiding van de organisaties',
  municipality: 'Gemeente',
  'protection-table': 'Jeugdbeschermingstafel',
}

export const processText = {
  title: 'Vastgelopen plannen',
  conclusion: (count: number, asking: number) => {
    if (count === 0) return 'Er zit nu geen plan vast.'
    const all = format.count(count, 'plan', 'plannen')
    return asking === 0
      ? `${all}, geen daarvan vraagt je erbij`
      : `${all}, ${asking} ${asking === 1 ? 'vraagt' : 'vragen'} je erbij`
  },
  note: 'Je ziet geen namen en niet wat er in een plan staat, tot iemand uit het plan je erbij vraagt.',
  number: 'Plan',
  stuck: 'Wat zit vast',
  since: 'Sinds',
  sinceWords: (day: Temporal.PlainDate) => `sinds ${format.day(day)}`,
  organisation: 'Organisatie van de regisseur',
  step: 'Stap',
  ask: 'Vraag',
  askedAt: (at: Temporal.Instant) => `gevraagd op ${format.moment(at)}`,
  join: 'Kom erbij',
  notAsked: 'niet gevraagd',
  none: { title: 'Geen plan zit vast', body: 'Als een plan stilstaat of iemand je erbij vraagt, staat het hier.' },
  stuckWords: stuck,
  stepWords: step,
  card: {
    title: 'Procesregisseur',
    body: 'Loopt het samenwerken vast? Dan kan een procesregisseur meekijken en knopen doorhakken. Die ziet pas iets van het plan als iemand uit het plan het vraagt.',
    words: 'Wat zit er vast?',
    hint: 'Iedereen in het plan leest dit, ook het gezin.',
    send: 'Vraag de procesregisseur erbij',
    asked: (name: string, at: Temporal.Instant) => `${name} vroeg de procesregisseur erbij op ${format.moment(at)}`,
    waits: 'De procesregisseur is nog niet gekomen.',
    entered: (name: string, at: Temporal.Instant) => `${name} doet mee sinds ${format.moment(at)}.`,
    left: (name: string, from: Temporal.Instant, to: Temporal.Instant) =>
      `${name} deed mee van ${format.moment(from)} tot ${format.moment(to)}.`,
    decided: (name: string, at: Temporal.Instant) => `${name}, ${format.moment(at)}`,
    decision: 'Wat is er besloten?',
    sendDecision: 'Leg het besluit vast',
    leave: 'Ik ga weer weg',
    leaveNote: 'Daarna kun je dit plan niet meer openen.',
  },
  refused: {
    'asked-already': 'De procesregisseur is al gevraagd.',
    'no-coordinator': 'Er is nog geen regisseur. Zorg eerst dat iemand de regie neemt.',
  },
}
