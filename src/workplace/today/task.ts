/** What waits for a professional, from whichever part of the centre it comes. Late work first, then by day. Pure. */
import type { PlanWork } from '../../features/care-coordination/index.ts'
import type { Overview as Referrals } from '../../features/guidance/index.ts'
import type { WaitingQuestions } from '../../features/information/index.ts'
import type { Match, RightsTask, TriageWork } from '../../features/signalling/index.ts'
import { fromLinks, type Links, type LinkTask } from './link-task.ts'
import { fromPlanTask, fromStalledPlans, type PlanTaskAbout } from './plan-task.ts'

type Day = Temporal.PlainDate

export type Task = {
  readonly href: string
  /** By when; null when no day was set. */
  readonly by: Day | null
  readonly isLate: boolean
} & TaskAbout

/** Concerns that were sent to the centre: to decide on, to answer, to read the answer of, to take up. */
export type ConcernTask =
  | { readonly kind: 'decide-concerns'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'read-answers'; readonly answers: number }
  | { readonly kind: 'answer-senders'; readonly unanswered: number }
  | { readonly kind: 'take-up-concerns'; readonly given: number }

export type TaskAbout =
  | ConcernTask
  | LinkTask
  | { readonly kind: 'see-children'; readonly waiting: number }
  | { readonly kind: 'call-reporter'; readonly name: string; readonly organisation: string }
  | { readonly kind: 'agree-lead'; readonly name: string; readonly organisation: string }
  | { readonly kind: 'answer-questions'; readonly open: number; readonly late: number }
  /** Public texts that are past their date. */
  | { readonly kind: 'review-texts'; readonly texts: number }
  | { readonly kind: 'reply-to-referral'; readonly from: string; readonly offer: string }
  | { readonly kind: 'silent-referral'; readonly at: string; readonly offer: string }
  | PlanTaskAbout
  | { readonly kind: 'look-back'; readonly family: string }
  | { readonly kind: 'agree-plan'; readonly family: string }
  | { readonly kind: 'approve-destruction'; readonly lists: number }
  /** Tell a family of a report, advise on its request, decide on it: about whom is not said here. */
  | { readonly kind: RightsTask['kind'] }

export type Sources = Links & {
  /** Children in the waiting room of this person's clinic. */
  readonly waiting: number
  readonly matches: readonly Match[]
  readonly plans: readonly PlanWork[]
  /** Plans that ask for a process coordinator; none for who is none. */
  readonly stalledPlans: number
  readonly referrals: Referrals
  readonly questions: WaitingQuestions
  /** Public texts that are past their date; none for who does not write for the site. */
  readonly lateTexts: number
  /** Concerns that were sent to the centre, or that it gave to this person; null for who has nothing to do with them. */
  readonly triage: TriageWork | null
  /** What the rights of families around a report ask of this person. */
  readonly rights: readonly RightsTask[]
  /** Lists of records whose term has ended that this person may approve. */
  readonly destructions: number
}

export function tasksFrom(
  {
    waiting,
    matches,
    plans,
    stalledPlans,
    referrals,
    questions,
    lateTexts,
    triage,
    rights,
    destructions,
    ...links
  }: Sources,
  today: Day,
): readonly Task[] {
  const tasks = [
    ...matches.flatMap(match => fromMatch(match)),
    ...plans.flatMap(plan => fromPlan(plan, today)),
    ...fromStalledPlans(stalledPlans),
    ...fromReferrals(referrals),
    ...fromQuestions(questions),
    ...fromTexts(lateTexts),
    ...(triage ? fromTriage(triage) : []),
    ...fromLinks(links),
    ...rights.map(({ kind, href, by, isLate }) => ({ kind, href, by, isLate })),
    ...fromDestructions(destructions),
  ]
  // Who sits and waits goes before all that lies and waits.
  return [
    ...fromWaitingRoom(waiting, today),
    ...tasks.toSorted((one, other) => Number(other.isLate) - Number(one.isLate) || byDay(one, other)),
  ]
}

const fromWaitingRoom = (waiting: number, today: Day): readonly Task[] =>
  waiting === 0 ? [] : [{ kind: 'see-children', waiting, href: '/spreekuur', by: today, isLate: false }]

/** A concern waits for a decision, its sender for an answer, who was given it takes it up, and an answer is read. */
const fromTriage = ({ waiting, overdue, dueOn, unanswered, given, answers }: TriageWork): readonly Task[] => [
  ...some(waiting, {
    kind: 'decide-concerns',
    waiting,
    late: overdue,
    href: '/signalen/triage',
    by: dueOn,
    isLate: overdue > 0,
  }),
  ...some(unanswered, {
    kind: 'answer-senders',
    unanswered,
    href: '/signalen/triage#zonder-antwoord',
    by: null,
    isLate: false,
  }),
  ...some(answers, { kind: 'read-answers', answers, href: '/signalen#antwoorden', by: null, isLate: false }),
  ...some(given, { kind: 'take-up-concerns', given, href: '/signalen#gegeven', by: null, isLate: false }),
]
const some = (count: number, task: Task): readonly Task[] => (count === 0 ? [] : [task])

const fromDestructions = (lists: number): readonly Task[] =>
  lists === 0 ? [] : [{ kind: 'approve-destruction', lists, href: '/beheer/vernietiging', by: null, isLate: false }]

function fromMatch({ id, other, followUp }: Match): readonly Task[] {
  if (!followUp) return []
  const { name, organisation } = other
  const href = `/signalen/matches/${id}`
  const { contact, lead } = followUp
  if (contact.kind !== 'done') return [{ kind: 'call-reporter', name, organisation, href, ...termOf(contact) }]
  return lead.kind === 'done' ? [] : [{ kind: 'agree-lead', name, organisation, href, ...termOf(lead) }]
}

/** Overdue since the day after the last day in time. */
const termOf = (
  term: { readonly kind: 'open'; readonly by: Day } | { readonly kind: 'overdue'; readonly since: Day },
): Pick<Task, 'by' | 'isLate'> =>
  term.kind === 'open' ? { by: term.by, isLate: false } : { by: term.since.subtract({ days: 1 }), isLate: true }

function fromPlan(plan: PlanWork, today: Day): readonly Task[] {
  const { family } = plan
  const href = `/plannen/${plan.id}`
  const actions = plan.myLateActions.map(({ title, dueOn }) => ({
    kind: 'own-action' as const,
    title,
    family,
    href,
    by: dueOn,
    isLate: true,
  }))
  const looksBack = plan.isEvaluationDue
    ? [
        {
          kind: 'look-back' as const,
          family,
          href,
          by: plan.nextEvaluation,
          isLate: isBefore(plan.nextEvaluation, today),
        },
      ]
    : []
  return [...actions, ...plan.tasks.map(fromPlanTask), ...looksBack, ...fromTerm(plan, href)]
}

/** A plan that the family has not agreed to yet waits from its last two weeks on. */
const fromTerm = ({ term, family }: PlanWork, href: string): readonly Task[] => {
  switch (term.kind) {
    case 'agreed':
    case 'family-first':
      return []
    case 'running':
      return term.daysLeft > daysThatHurry ? [] : [{ kind: 'agree-plan', family, href, by: term.dueBy, isLate: false }]
    case 'overdue':
      return [{ kind: 'agree-plan', family, href, by: term.dueBy, isLate: true }]
  }
}
/** House style, no rule: time enough to meet once more. */
const daysThatHurry = 14

/** Who received one answers it; who sent one asks after it when the answer stays away. */
function fromReferrals({ received, sent }: Referrals): readonly Task[] {
  const waiting = received.flatMap(({ referral, standing }) =>
    standing.kind === 'waits'
      ? [
          {
            kind: 'reply-to-referral' as const,
            from: referral.sender.name,
            offer: referral.offer.name,
            href: `/verwijzingen/${referral.id}`,
            by: standing.replyBy,
            isLate: standing.isSilent,
          },
        ]
      : [],
  )
  const silent = sent.flatMap(({ referral, standing }) =>
    standing.kind === 'waits' && standing.isSilent
      ? [
          {
            kind: 'silent-referral' as const,
            at: referral.organisation.name,
            offer: referral.offer.name,
            href: `/verwijzingen/${referral.id}`,
            by: standing.replyBy,
            isLate: true,
          },
        ]
      : [],
  )
  return [...waiting, ...silent]
}

const fromQuestions = ({ open, late }: WaitingQuestions): readonly Task[] =>
  open === 0 ? [] : [{ kind: 'answer-questions', open, late, href: '/vragen', by: null, isLate: late > 0 }]

const fromTexts = (texts: number): readonly Task[] =>
  texts === 0 ? [] : [{ kind: 'review-texts', texts, href: '/teksten', by: null, isLate: true }]

const isBefore = (day: Day | null, today: Day): boolean => day !== null && Temporal.PlainDate.compare(day, today) < 0

/** What has no day comes last. */
function byDay(one: Task, other: Task): number {
  if (!one.by || !other.by) return Number(!one.by) - Number(!other.by)
  return Temporal.PlainDate.compare(one.by, other.by)
}
