/** The lines of a plan that people talk about and propose other words for: what stands there, in which version, and how a change is written. */
import type { Section } from '../../../../knowledge/plan/sections.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { editAction } from '../goals/editing/edit-action.ts'
import { editGoal, versionIn } from '../goals/editing/edit-goal.ts'
import { goalText } from '../goals/text.ts'
import type { Seat } from '../open-plan.ts'
import type { Action, Goal, ParticipantId, Plan } from '../plan.ts'
import { latestOf, type Part, partKinds, type Story, sectionOf, standing, type Topic, topics } from '../story/part.ts'
import { fieldWords, storyText } from '../story/text.ts'
import { changePart } from '../story/write-part.ts'
import { writeText } from '../story/write-text.ts'
import { text } from '../text.ts'
import { type About, versionsOf, writeWords } from '../words/write-words.ts'

export type Writing = 'written' | 'overtaken' | 'refused'
export type NewWords = { readonly words: string; readonly readVersion: number; readonly proposedBy: ParticipantId }

export type Target = {
  readonly part: string
  /** Which line of it: 'words', 'title'. */
  readonly line: string
  readonly section: Section
  readonly about: readonly ParticipantId[]
  readonly home: ParticipantId | null
  /** Of which part it is, for who reads a list of them. */
  readonly title: string
  readonly label: string
  readonly words: string
  readonly version: number
  readonly most: number
  readonly write: (ctx: Ctx, seat: Seat, entry: NewWords) => Promise<Writing>
}

/** All that the reader may see: a proposal or a remark about anything else is not there for them. */
export const targetsIn = (plan: Plan, story: Story): readonly Target[] => [
  ...(plan.reason.length > 0 ? [wordsTarget(plan, { kind: 'plan' })] : []),
  ...plan.goals.flatMap(goal => [
    ...(goal.words.length > 0 ? [wordsTarget(plan, { kind: 'goal', goal })] : []),
    ...goalTargets(goal),
    ...goal.actions.map(action => actionTarget(goal, action)),
  ]),
  ...partKinds.flatMap(kind => standing(story, kind).map(partTarget)),
  ...topics.flatMap(topic => (story.texts.get(topic) ? [textTarget(plan, story, topic)] : [])),
]

export const targetIn = (targets: readonly Target[], part: string, line: string): Target | undefined =>
  targets.find(one => one.part === part && one.line === line)

const whole = { about: [], home: null }

function wordsTarget(plan: Plan, about: About): Target {
  const latest = versionsOf({ plan }, about).at(-1)
  const isGoal = about.kind === 'goal'
  return {
    ...(isGoal ? { about: about.goal.owners, home: null } : whole),
    part: isGoal ? about.goal.id : plan.id,
    line: 'words',
    section: isGoal ? 'goals' : 'reason',
    title: isGoal ? about.goal.title : text.reason,
    label: text.inFamilyWords,
    words: latest?.words ?? '',
    version: latest?.version ?? 0,
    most: 2000,
    write: async (ctx, seat, entry) => (await writeWords(ctx, seat, { about, ...entry })).kind,
  }
}

const goalLines = [
  { line: 'title', label: goalText.title, most: 120 },
  { line: 'baseline', label: goalText.baseline, most: 500 },
  { line: 'seenBy', label: goalText.seenBy, most: 500 },
] as const

const goalTargets = (goal: Goal): readonly Target[] =>
  goalLines.map(({ line, label, most }) => ({
    ...{
      part: goal.id,
      line,
      section: 'goals' as const,
      about: goal.owners,
      home: null,
      title: goal.title,
      label,
      most,
    },
    words: goal[line],
    version: versionIn(goal),
    write: async (ctx, seat, { words, ...entry }) => {
      const { title, lifeArea, baseline, seenBy, isFeasible, dueOn, owners } = goal
      const content = { title, lifeArea, baseline, seenBy, isFeasible, dueOn, owners, [line]: words }
      return (await editGoal(ctx, seat, { ...content, ...entry, goal })).kind
    },
  }))

/** Who may see the goal may see what is said of its actions. */
const actionTarget = (goal: Goal, action: Action): Target => ({
  ...{
    part: action.id,
    line: 'title',
    section: 'goals',
    about: goal.owners,
    home: null,
    title: action.title,
    label: goalText.action,
    most: 160,
  },
  words: action.title,
  version: versionIn(action),
  write: async (ctx, seat, { words, ...entry }) => {
    const { owner, dueOn, rhythm } = action
    return (await editAction(ctx, seat, { owner, dueOn, rhythm, title: words, ...entry, action })).kind
  },
})

function partTarget(part: Part): Target {
  const latest = latestOf(part)
  const { about, home, version } = latest
  return {
    ...{ part: part.id, line: 'what', section: sectionOf[part.kind], about, home, version, most: 1000 },
    title: storyText.kinds[part.kind].title,
    label: fieldWords(part.kind, 'what').label,
    words: latest.what,
    write: async (ctx, seat, { words, readVersion }) => {
      const changing = await changePart(ctx, seat, { part, content: { ...latest, what: words }, readVersion })
      return changing.kind === 'changed' ? 'written' : changing.kind
    },
  }
}

function textTarget(plan: Plan, story: Story, topic: Topic): Target {
  const versions = story.texts.get(topic) ?? []
  const { title } = storyText.topics[topic]
  return {
    ...{ part: plan.id, line: topic, section: sectionOf[topic], ...whole, title, label: title, most: 4000 },
    words: versions.at(-1)?.words ?? '',
    version: versions.at(-1)?.version ?? 0,
    write: async (ctx, seat, { words, readVersion }) =>
      (await writeText(ctx, seat, { topic, words, readVersion, versions })).kind,
  }
}
