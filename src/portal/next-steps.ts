/** What a family can do now, in the order in which it is late. Put together from what the features say; decides nothing new. */
import type { Overview } from './overview.ts'

/** A dose by its name, and what it protects against: that says more to parents. */
export type Due = { readonly name: string; readonly against: string }

export type NextStep =
  | {
      readonly kind: 'own-action'
      readonly title: string
      readonly dueOn: Temporal.PlainDate | null
      readonly plan: string
      readonly href: string
    }
  | { readonly kind: 'look-back'; readonly on: Temporal.PlainDate; readonly plan: string; readonly href: string }
  | {
      readonly kind: 'questionnaire'
      readonly title: string
      readonly about: string
      readonly until: Temporal.PlainDate
      readonly href: string
    }
  | { readonly kind: 'vaccination'; readonly child: string; readonly doses: readonly Due[] }

export function nextStepsIn({ children, plans, questionnaires }: Overview): readonly NextStep[] {
  const open = plans.filter(plan => plan.closedOn === null)
  const actions = open.flatMap(plan =>
    plan.yourTurn.map(({ title, dueOn }) => ({
      kind: 'own-action' as const,
      title,
      dueOn,
      plan: plan.family,
      href: planHref(plan.id),
    })),
  )
  const looks = open.flatMap(({ id, family, nextEvaluation }) =>
    nextEvaluation
      ? [{ kind: 'look-back' as const, on: nextEvaluation.plannedOn, plan: family, href: planHref(id) }]
      : [],
  )
  const visits = children.flatMap(view => {
    const due = view.kind === 'whole' ? (view.vaccinations?.doses ?? []).filter(isNow) : []
    return due.length === 0 ? [] : [{ kind: 'vaccination' as const, child: view.subject.child.givenNames, doses: due }]
  })
  const toFillIn = questionnaires.map(one => ({ kind: 'questionnaire' as const, ...one }))
  return [...visits, ...toFillIn, ...actions.toSorted(byDueDay), ...looks]
}

export const planHref = (id: string): string => `/mijn/plannen/${id}`

const isNow = (dose: { readonly kind: string }): boolean => dose.kind === 'due' || dose.kind === 'overdue'

/** What has no day comes last. */
function byDueDay(one: { readonly dueOn: Temporal.PlainDate | null }, other: typeof one): number {
  if (!one.dueOn || !other.dueOn) return Number(!one.dueOn) - Number(!other.dueOn)
  return Temporal.PlainDate.compare(one.dueOn, other.dueOn)
}
