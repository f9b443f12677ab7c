/** What waits in a plan for one person: what they said they would do, a question to lead, a date to answer. Pure: today is an argument. */
import type { Meeting } from '../meetings/meeting.ts'
import { isComing, replyOf } from '../meetings/meeting.ts'
import type { Action, Lane, Participant, Plan, PlanId } from '../plan.ts'
import { actionsOf, coordinatorOf, isLate, laneOf } from '../rules.ts'

type InPlan = { readonly plan: PlanId; readonly family: string }
export type PlanTask = InPlan &
  (
    | { readonly kind: 'take-lead' }
    /** Nobody coordinates, and this person may. */
    | { readonly kind: 'find-lead' }
    | { readonly kind: 'answer-meeting'; readonly meeting: Meeting['id']; readonly at: Temporal.Instant }
    | {
        readonly kind: 'action'
        readonly title: string
        readonly dueOn: Temporal.PlainDate | null
        readonly rhythm: string
        readonly lane: Lane
        readonly isLate: boolean
      }
  )

type Asked = {
  readonly plan: Plan
  readonly me: Participant
  readonly isAskedToLead: boolean
  readonly meetings: readonly Meeting[]
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}

export function tasksIn({ plan, me, isAskedToLead, meetings, now, today }: Asked): readonly PlanTask[] {
  if (plan.closure) return []
  const at = { plan: plan.id, family: plan.family.name }
  const lead = coordinatorOf(plan) === undefined && me.kind === 'professional'
  return [
    ...(isAskedToLead ? [{ ...at, kind: 'take-lead' as const }] : []),
    ...(lead && !isAskedToLead ? [{ ...at, kind: 'find-lead' as const }] : []),
    ...meetings
      .filter(one => isComing(one, now) && one.invitees.includes(me.id) && replyOf(one, me.id) === null)
      .map(one => ({ ...at, kind: 'answer-meeting' as const, meeting: one.id, at: one.time.startsAt })),
    ...actionsOf(plan)
      .filter(action => action.owner === me.id && laneOf(action) !== 'done')
      .toSorted(byDay)
      .map(action => ({ ...at, ...taskOf(action, today) })),
  ]
}

const taskOf = (action: Action, today: Temporal.PlainDate) => ({
  kind: 'action' as const,
  title: action.title,
  dueOn: action.dueOn,
  rhythm: action.rhythm,
  lane: laneOf(action),
  isLate: isLate(action, today),
})

/** What has no day comes last. */
const byDay = (one: Action, other: Action): number =>
  (one.dueOn?.toString() ?? '9999').localeCompare(other.dueOn?.toString() ?? '9999')
