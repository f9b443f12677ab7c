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
import type { ChildId } from '../../../../people/index.ts'
import type { Action, Goal, GoalContent, Participant, ParticipantId, Plan, Sights, WholePlan } from '../plan.ts'
import { isProcessCoordinator } from '../process/process.ts'
import { coordinatorOf } from '../rules.ts'

/** What somebody looks with: who they are in the plan, and what the family chose. */
export type Eye = {
  readonly viewer: Viewer
  readonly settings: Settings
  /** Which participants are children of the plan, whoever of them the viewer may see. */
  readonly childOf: ReadonlyMap<ParticipantId, ChildId>
  /** A child of the plan lives at a secret address, and not with the viewer: where somebody works would tell in which neighbourhood. */
  readonly placesHidden: boolean
}

export function cutPlan(plan: WholePlan, eye: Eye): Plan {
  const sight = sightsOf(section => sightOf(section, eye.viewer, eye.settings))
  const sees = (section: Section) => sight[section].level !== 'nothing'
  return {
    ...plan,
    sight,
    reason: sees('reason') ? plan.reason : [],
    participants: plan.participants
      .filter(one => sees('people') || isIndispensable(plan, one, eye))
      .map(one => (eye.placesHidden ? withoutPlace(one) : one)),
    goals: plan.goals.flatMap(goal => cutGoal(goal, eye)),
    withdrawnGoals: plan.withdrawnGoals.flatMap(goal => cutGoal(goal, eye)),
    safetyAgreements: plan.safetyAgreements.filter(one =>
      mayRead({ section: 'safety', entrusted: one.watchedBy ? [one.watchedBy] : [] }, eye),
    ),
    comments: sees('comments') ? plan.comments : [],
    evaluations: sees('meetings') ? plan.evaluations : plan.evaluations.map(one => ({ ...one, findings: null })),
    closure: plan.closure && (sees('result') ? plan.closure : { ...plan.closure, words: '' }),
    forms: sees('safety') ? plan.forms : [],
  }
}

/** Something that stands in the plan, by the participants it is about. */
type Content = {
  readonly section: Section
  readonly about?: readonly ParticipantId[]
  readonly home?: ParticipantId | null
  readonly entrusted?: readonly ParticipantId[]
}

export const sightOn = (content: Content, { viewer, settings, childOf }: Eye): Sight =>
  sightOfPiece(pieceOf(content, childOf), viewer, settings)

export const mayRead = (content: Content, eye: Eye): boolean => sightOn(content, eye).level !== 'nothing'

const pieceOf = ({ section, about = [], home = null, entrusted = [] }: Content, childOf: Eye['childOf']): Piece => ({
  section,
  about: about.flatMap(participant => childOf.get(participant) ?? []),
  home,
  entrusted,
})

/** Whom one has to know whatever one sees: oneself, and whom to call. */
const isIndispensable = (plan: WholePlan, participant: Participant, { viewer }: Eye): boolean =>
  participant.id === viewer.id || participant.id === coordinatorOf(plan)

/** Of a professional the part is the organisation, a school by its name; of who helps it is what the family wrote. */
const withoutPlace = (one: Participant): Participant =>
  one.kind === 'family' || isProcessCoordinator(one) ? one : { ...one, part: '' }

/** Each version by whom it was about then. Who only took an action on sees that action, and what it is for. */
function cutGoal(goal: Goal, eye: Eye): readonly Goal[] {
  const entrusted = goal.actions.map(action => action.owner)
  const sightAt = (content: GoalContent): Sight => sightOn({ section: 'goals', about: content.owners, entrusted }, eye)
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
