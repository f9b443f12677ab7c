/** What a family can do now, in the order in which it is late. Put together from what the features say; decides nothing new. */
import type { Appointment } from '../../features/youth-health/index.ts'
import { fullName } from '../../people/index.ts'
import type { ChildView, Home } from './home.ts'

/** A dose by its name, and what it protects against: that says more to parents. */
export type Due = { readonly name: string; readonly against: string }

export type NextStep =
  | { readonly kind: 'appointment'; readonly child: string; readonly appointment: Appointment }
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
  | { readonly kind: 'join-request'; readonly child: string; readonly until: Temporal.PlainDate; readonly href: string }
  | {
      readonly kind: 'vaccination'
      readonly child: string
      readonly childId: string
      readonly doses: readonly Due[]
      readonly hasAppointment: boolean
    }

export function nextStepsIn({
  children,
  plans,
  questionnaires,
}: Pick<Home, 'children' | 'plans' | 'questionnaires'>): readonly NextStep[] {
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
  const toFillIn = questionnaires.map(one => ({ kind: 'questionnaire' as const, ...one }))
  return [
    ...appointmentsIn(children),
    ...requestsIn(children),
    ...dosesIn(children),
    ...toFillIn,
    ...actions.toSorted(byDueDay),
    ...looks,
  ]
}

function appointmentsIn(children: readonly ChildView[]): readonly NextStep[] {
  const all = children.flatMap(view => view.appointments.map(appointment => ({ child: nameOf(view), appointment })))
  return all
    .toSorted(({ appointment: one }, { appointment: other }) => Temporal.PlainDate.compare(one.on, other.on))
    .map(one => ({ kind: 'appointment' as const, ...one }))
}

const requestsIn = (children: readonly ChildView[]): readonly NextStep[] =>
  children.flatMap(view =>
    view.toJoin.map(({ id, until }) => ({
      kind: 'join-request' as const,
      child: nameOf(view),
      until,
      href: `/mijn/verzoeken/${id}`,
    })),
  )

const dosesIn = (children: readonly ChildView[]): readonly NextStep[] =>
  children.flatMap(view => {
    const doses = (view.vaccinations?.doses ?? []).filter(isNow)
    if (doses.length === 0) return []
    const about = { child: nameOf(view), childId: view.subject.child.id, hasAppointment: view.appointments.length > 0 }
    return [{ kind: 'vaccination' as const, ...about, doses }]
  })

/** Short, as at home; an expected child may have a family name only. */
const nameOf = ({ subject: { child } }: ChildView): string => child.givenNames || fullName(child)

export const planHref = (id: string): string => `/mijn/plannen/${id}`

const isNow = (dose: { readonly kind: string }): boolean => dose.kind === 'due' || dose.kind === 'overdue'

/** What has no day comes last. */
function byDueDay(one: { readonly dueOn: Temporal.PlainDate | null }, other: typeof one): number {
  if (!one.dueOn || !other.dueOn) return Number(!one.dueOn) - Number(!other.dueOn)
  return Temporal.PlainDate.compare(one.dueOn, other.dueOn)
}
