import { format } from '../../../platform/i18n/format.ts'
import type { Plan } from './plan.ts'
import { isEvaluationDue, lateActions, type PlanTerm } from './rules.ts'

export const listText = {
  none: {
    title: 'Je doet nog aan geen plan mee',
    waiting: 'Een gezin of de regie van een plan kan je vragen mee te doen. Dan staat het plan hier.',
    body: 'Zoek een kind op en start een plan met het gezin, of vraag de regie van een plan om je uit te nodigen.',
    action: 'Zoek een kind',
  },
  family: 'Gezin',
  waits: 'Wat wacht',
  nextEvaluation: 'Volgende evaluatie',
  actions: 'Acties',
  lead: 'Regie',
  you: 'jij',
  closed: 'Afgesloten plannen',
  evaluationDue: 'is aan de beurt',
  nothingWaits: 'niets',
  late: (count: number) => format.count(count, 'actie te laat', 'acties te laat'),
  openActions: (count: number) => `${format.number(count)} open`,
  notAgreed: (term: Exclude<PlanTerm, { kind: 'agreed' }>): string => {
    if (term.kind === 'family-first') return 'gezin maakt eerst een eigen plan'
    return term.kind === 'overdue'
      ? `akkoord ${format.count(term.daysLate, 'dag', 'dagen')} te laat`
      : `akkoord: nog ${format.count(term.daysLeft, 'dag', 'dagen')}`
  },
  /** The conclusion above the list. */
  conclusion: (plans: readonly Plan[], today: Temporal.PlainDate): string => {
    const late = plans.flatMap(plan => lateActions(plan, today)).length
    const due = plans.filter(plan => isEvaluationDue(plan, today)).length
    const waiting = [
      ...(late > 0 ? [format.count(late, 'actie is te laat', 'acties zijn te laat')] : []),
      ...(due > 0 ? [format.count(due, 'evaluatie is aan de beurt', 'evaluaties zijn aan de beurt')] : []),
    ]
    if (plans.length === 0) return ''
    const plansWords = `Je doet mee aan ${format.count(plans.length, 'plan', 'plannen')}.`
    return waiting.length > 0 ? `${plansWords} ${waiting.join(' en ')}.` : `${plansWords} Niets is te laat.`
  },
}
