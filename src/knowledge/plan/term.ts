/**
 * A plan stands within six weeks after it is clear that the family makes no plan of its own, and is put in writing within fourteen days when
 * the youth, a parent or the provider wishes; a light plan is looked at again six to ten months after the start.
 * Source: Jeugdwet art. 4.1.2-4.1.3; 1gezin1plan.nu for the progress meeting of the light form. For the full form no term was found: each
 * municipality sets one.
 */
type Day = Temporal.PlainDate

/** `clearOn`: the day it became clear that no family group plan (familiegroepsplan) will be made. The day returned is the last in time. */
export const planDueBy = (clearOn: Day): Day => clearOn.add({ weeks: 6 })
/** `wishedOn`: the day somebody of them wished it. The last day in time. */
export const writtenPlanDueBy = (wishedOn: Day): Day => wishedOn.add({ days: 14 })

/** `full`: when basic care or safety is at stake. Its months are the municipality's setting. */
export type PlanForm = { readonly kind: 'light' } | { readonly kind: 'full'; readonly evaluateWithinMonths: number }
/** `from` and `to` are the first and the last day on which the evaluation is in time. */
export type EvaluationWindow = { readonly from: Day; readonly to: Day }
export type EvaluationStanding = 'not-yet' | 'due' | 'overdue'

export const evaluationWindow = (form: PlanForm, startedOrEvaluatedOn: Day): EvaluationWindow =>
  form.kind === 'light'
    ? { from: startedOrEvaluatedOn.add({ months: 6 }), to: startedOrEvaluatedOn.add({ months: 10 }) }
    : { from: startedOrEvaluatedOn, to: startedOrEvaluatedOn.add({ months: form.evaluateWithinMonths }) }

export function evaluationStanding({ from, to }: EvaluationWindow, today: Day): EvaluationStanding {
  if (Temporal.PlainDate.compare(today, from) < 0) return 'not-yet'
  return Temporal.PlainDate.compare(today, to) > 0 ? 'overdue' : 'due'
}
