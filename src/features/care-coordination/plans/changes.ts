/** What changed in a plan, who did it and when: read off the facts, newest first. */
import type { Action, ActionContent, Goal, GoalContent, Lane, Outcome, ParticipantId, Plan, Version } from './plan.ts'

export type Change = { readonly at: Temporal.Instant; readonly by: ParticipantId } & What
export type What =
  | {
      readonly kind: 'words-written'
      readonly about: string | null
      readonly isFirst: boolean
      readonly words: string
    }
  | { readonly kind: 'goal-added' | 'goal-changed'; readonly goal: string }
  | { readonly kind: 'goal-withdrawn'; readonly goal: string; readonly words: string }
  | { readonly kind: 'action-added' | 'action-changed'; readonly action: string }
  | { readonly kind: 'action-withdrawn'; readonly action: string; readonly words: string }
  | { readonly kind: 'action-moved'; readonly action: string; readonly to: Lane }
  | { readonly kind: 'participant-joined'; readonly name: string }
  | { readonly kind: 'participant-left'; readonly name: string }
  | { readonly kind: 'lead-taken'; readonly name: string }
  | { readonly kind: 'safety-agreed' | 'safety-ended'; readonly words: string }
  | { readonly kind: 'evaluation-set'; readonly on: Temporal.PlainDate; readonly findings: string | null }
  | { readonly kind: 'agreed'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'commented'; readonly words: string }
  | { readonly kind: 'closed'; readonly outcome: Outcome }

export const changesOf = (plan: Plan): readonly Change[] =>
  [
    ...plan.reason.map(version => wordsWritten(null, version)),
    ...[...plan.goals, ...plan.withdrawnGoals].flatMap(goalChanges),
    ...peopleChanges(plan),
    ...courseChanges(plan),
    ...safetyChanges(plan),
    ...plan.comments.map(({ words, writtenAt: at, writtenBy: by }): Change => ({ kind: 'commented', words, at, by })),
  ].toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))

const wordsWritten = (about: string | null, version: Plan['reason'][number]): Change => ({
  kind: 'words-written',
  about,
  isFirst: version.version === 1,
  words: version.words,
  at: version.writtenAt,
  by: version.writtenBy,
})

/** The family's words that came with a goal are part of adding it; later versions are changes of their own. */
const goalChanges = (goal: Goal): readonly Change[] => [
  ...goal.versions.map(goalVersion),
  ...goal.words
    .filter(version => !version.writtenAt.equals(goal.addedAt))
    .map(version => wordsWritten(goal.title, version)),
  ...[...goal.actions, ...goal.withdrawnActions].flatMap(actionChanges),
  ...withdrawn(goal.withdrawal, { kind: 'goal-withdrawn', goal: goal.title }),
]

/** Under the name it had then. */
const goalVersion = ({ version, title, writtenAt: at, writtenBy: by }: GoalContent & Version): Change => ({
  kind: version === 1 ? 'goal-added' : 'goal-changed',
  goal: title,
  at,
  by,
})

const actionVersion = ({ version, title, writtenAt: at, writtenBy: by }: ActionContent & Version): Change => ({
  kind: version === 1 ? 'action-added' : 'action-changed',
  action: title,
  at,
  by,
})

const actionChanges = (action: Action): readonly Change[] => [
  ...action.versions.map(actionVersion),
  ...action.moves.map(({ lane, at, by }): Change => ({ kind: 'action-moved', action: action.title, to: lane, at, by })),
  ...withdrawn(action.withdrawal, { kind: 'action-withdrawn', action: action.title }),
]

type Withdrawn =
  | { readonly kind: 'goal-withdrawn'; readonly goal: string }
  | { readonly kind: 'action-withdrawn'; readonly action: string }

const withdrawn = (withdrawal: Goal['withdrawal'], what: Withdrawn): readonly Change[] =>
  withdrawal ? [{ ...what, words: withdrawal.reason, at: withdrawal.at, by: withdrawal.by }] : []

function peopleChanges(plan: Plan): readonly Change[] {
  const nameOf = (id: ParticipantId) => plan.participants.find(one => one.id === id)?.name ?? ''
  return [
    ...plan.participants.flatMap((one): readonly Change[] => [
      { kind: 'participant-joined', name: one.name, at: one.joinedAt, by: one.joinedBy },
      ...(one.departure ? [{ kind: 'participant-left', name: one.name, ...one.departure } as const] : []),
    ]),
    ...plan.coordinations.map(
      (one): Change => ({ kind: 'lead-taken', name: nameOf(one.participant), at: one.since, by: one.decidedBy }),
    ),
  ]
}

const courseChanges = (plan: Plan): readonly Change[] => [
  ...plan.evaluations.map(
    ({ plannedOn: on, findings, setAt: at, setBy: by }): Change => ({ kind: 'evaluation-set', on, findings, at, by }),
  ),
  ...(plan.agreement
    ? [
        {
          kind: 'agreed',
          on: plan.agreement.on,
          at: plan.agreement.recordedAt,
          by: plan.agreement.recordedBy,
        } as const,
      ]
    : []),
  ...(plan.closure
    ? [{ kind: 'closed', outcome: plan.closure.outcome, at: plan.closure.at, by: plan.closure.by } as const]
    : []),
]

const safetyChanges = (plan: Plan): readonly Change[] =>
  plan.safetyAgreements.flatMap((one): readonly Change[] => [
    { kind: 'safety-agreed', words: `${one.atSign} ${one.agreed}`, at: one.writtenAt, by: one.writtenBy },
    ...(one.end ? [{ kind: 'safety-ended', words: one.end.reason, at: one.end.at, by: one.end.by } as const] : []),
  ])
