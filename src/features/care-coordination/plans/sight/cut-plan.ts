/** A plan as one person may see it. Whatever is not theirs is taken out here, once; the pages only show what is left. */
import {
  type Piece,
  type Section,
  type Settings,
  type Sight,
  sightOf,
  sightOfPiece,
  type Viewer,
} from '../../../../knowledge/plan/sections.ts'
import type { Action, Goal, GoalContent, Participant, ParticipantId, Plan, Sights, WholePlan } from '../plan.ts'
import { coordinatorOf } from '../rules.ts'

/** What somebody looks with: who they are in the plan, and what the family chose. */
export type Eye = { readonly viewer: Viewer; readonly settings: Settings }

export function cutPlan(plan: WholePlan, { viewer, settings }: Eye, children: readonly string[]): Plan {
  const sight = sightsOf(section => sightOf(section, viewer, settings))
  const sees = (section: Section) => sight[section].level !== 'nothing'
  const goal = (one: Goal) => cutGoal(plan, one, { viewer, settings }, children)
  return {
    ...plan,
    sight,
    reason: sees('reason') ? plan.reason : [],
    participants: sees('people')
      ? plan.participants
      : plan.participants.filter(one => isIndispensable(plan, one, viewer)),
    goals: plan.goals.flatMap(goal),
    withdrawnGoals: plan.withdrawnGoals.flatMap(goal),
    safetyAgreements: plan.safetyAgreements.filter(one =>
      mayRead(pieceOf(plan, 'safety', { entrusted: one.watchedBy ? [one.watchedBy] : [] }, children), {
        viewer,
        settings,
      }),
    ),
    comments: sees('comments') ? plan.comments : [],
    evaluations: sees('meetings') ? plan.evaluations : plan.evaluations.map(one => ({ ...one, findings: null })),
    closure: plan.closure && (sees('result') ? plan.closure : { ...plan.closure, words: '' }),
    forms: sees('safety') ? plan.forms : [],
    groupPlanSteps: plan.groupPlanSteps,
  }
}

export const mayRead = (piece: Piece, { viewer, settings }: Eye): boolean =>
  sightOfPiece(piece, viewer, settings).level !== 'nothing'

type Content = {
  readonly about?: readonly ParticipantId[]
  readonly home?: ParticipantId | null
  readonly entrusted?: readonly ParticipantId[]
}

/** Something that stands in the plan, for the predicate: participants who are children of the plan become those children. */
export function pieceOf(
  plan: Pick<WholePlan, 'participants'>,
  section: Section,
  { about = [], home = null, entrusted = [] }: Content,
  children: readonly string[],
): Piece {
  const subjects = plan.participants.flatMap(one => (about.includes(one.id) && one.subject ? [one.subject] : []))
  return { section, about: subjects.filter(subject => children.includes(subject)), home, entrusted }
}

/** Whom one has to know whatever one sees: oneself, and whom to call. */
const isIndispensable = (plan: WholePlan, participant: Participant, viewer: Viewer): boolean =>
  participant.id === viewer.id || participant.id === coordinatorOf(plan)

/** Each version by whom it was about then. Who only took an action on sees that action, and what it is for. */
function cutGoal(plan: WholePlan, goal: Goal, eye: Eye, children: readonly string[]): readonly Goal[] {
  const sightAt = (content: GoalContent): Sight => {
    const entrusted = goal.actions.map(action => action.owner)
    return sightOfPiece(
      pieceOf(plan, 'goals', { about: content.owners, entrusted }, children),
      eye.viewer,
      eye.settings,
    )
  }
  const now = sightAt(goal)
  if (now.level === 'nothing') return []
  const versions = goal.versions.filter(version => sightAt(version).level !== 'nothing')
  if (now.because !== 'entrusted') return [{ ...goal, versions }]
  const own = (actions: readonly Action[]) => actions.filter(action => action.owner === eye.viewer.id)
  const actions = { actions: own(goal.actions), withdrawnActions: own(goal.withdrawnActions) }
  return [{ ...goal, ...actions, words: [], versions: versions.slice(-1) }]
}

const sightsOf = (of: (section: Section) => Sight): Sights => ({
  reason: of('reason'),
  people: of('people'),
  goals: of('goals'),
  strengths: of('strengths'),
  worries: of('worries'),
  safety: of('safety'),
  'earlier-help': of('earlier-help'),
  analysis: of('analysis'),
  result: of('result'),
  agreements: of('agreements'),
  measures: of('measures'),
  meetings: of('meetings'),
  comments: of('comments'),
  'group-plan': of('group-plan'),
})
