/** What a plan holds at a moment, part by part in words, so that it can be read later as it was and be laid beside another. */
import { z } from 'zod'
import { type Section, sections } from '../../../../knowledge/plan/sections.ts'
import { actionLines, goalLines } from '../goals/editing/lines.ts'
import type { Goal, ParticipantId, WholePlan } from '../plan.ts'
import { latestWords, standingAgreements } from '../rules.ts'
import { safetyText } from '../safety/text.ts'
import {
  fieldsOf,
  type PartContent,
  type PartField,
  type PartKind,
  sectionOf,
  type TextVersion,
  type Topic,
  topics,
} from '../story/part.ts'
import { contentOf } from '../story/read-story.ts'
import type { WholePart } from '../story/store.ts'
import { fieldWords, storyText } from '../story/text.ts'
import { text } from '../text.ts'

export type Line = { readonly label: string; readonly words: string }

/** One part with whom it is about, for whose household it is and who took it on: by these it is shown to somebody or not. */
export type Held = {
  readonly id: string
  readonly section: Section
  readonly about: readonly ParticipantId[]
  readonly home: ParticipantId | null
  readonly entrusted: readonly ParticipantId[]
  readonly title: string
  readonly lines: readonly Line[]
}

export type WholeStory = {
  readonly parts: readonly WholePart[]
  readonly texts: ReadonlyMap<Topic, readonly TextVersion[]>
}

/** Whole or cut: of a plan that is cut to somebody's sight only what is theirs. */
export const heldIn = (plan: WholePlan, story: WholeStory): readonly Held[] => [
  ...plain(plan.id, 'reason', text.reason, [
    { label: text.inFamilyWords, words: latestWords(plan.reason)?.words ?? '' },
  ]),
  ...story.parts.flatMap(part => partHeld(plan, part)),
  ...topics.flatMap(topic => textHeld(topic, story.texts.get(topic)?.at(-1))),
  ...plan.goals.flatMap(goal => goalHeld(plan, goal)),
  ...standingAgreements(plan).flatMap(one =>
    plain(
      one.id,
      'safety',
      text.safety,
      [
        { label: safetyText.atSign, words: one.atSign },
        { label: safetyText.agreed, words: one.agreed },
      ],
      one.watchedBy ? [one.watchedBy] : [],
    ),
  ),
]

function plain(
  id: string,
  section: Section,
  title: string,
  lines: readonly Line[],
  entrusted: readonly ParticipantId[] = [],
): readonly Held[] {
  return [{ id, section, about: [], home: null, entrusted, title, lines: lines.filter(line => line.words !== '') }]
}

const textHeld = (topic: Topic, version: TextVersion | undefined): readonly Held[] => {
  const { title } = storyText.topics[topic]
  return version ? plain(topic, sectionOf[topic], title, [{ label: title, words: version.words }]) : []
}

function partHeld(plan: WholePlan, { id, kind, versions, end }: WholePart): readonly Held[] {
  const content = versions.at(-1)
  if (!content || end) return []
  const lines = fieldsOf[kind].map(field => ({
    label: fieldWords(kind, field).label,
    words: fieldSaid(plan, content, field),
  }))
  return [{ id, ...contentOf(kind, content), title: titleOf(kind), lines: lines.filter(line => line.words !== '') }]
}

const titleOf = (kind: PartKind): string => storyText.kinds[kind].title

function fieldSaid(plan: WholePlan, content: PartContent, field: PartField): string {
  switch (field) {
    case 'about':
      return content.about.map(one => nameIn(plan, one)).join(', ')
    case 'home':
    case 'watchedBy':
      return nameIn(plan, content[field])
    case 'lifeArea':
      return content.lifeArea ? text.lifeArea[content.lifeArea] : ''
    case 'priority':
      return content.priority ? storyText.priority[content.priority] : ''
    case 'reportingCode':
      return content.reportingCode ? storyText.codeSaid[content.reportingCode] : ''
    default:
      return content[field]
  }
}

function goalHeld(plan: WholePlan, goal: Goal): readonly Held[] {
  const words = latestWords(goal.words)?.words
  const about = { section: 'goals' as const, about: goal.owners, home: null }
  const entrusted = goal.actions.map(action => action.owner)
  const own = goalLines(plan, goal).filter(line => line.words !== '')
  const inWords = words ? [{ label: text.inFamilyWords, words }] : []
  return [
    {
      id: goal.id,
      ...about,
      entrusted,
      title: `${goal.number}. ${goal.title}`,
      lines: [...inWords, ...own.map(lineOf)],
    },
    ...goal.actions.map(action => ({
      ...{ id: action.id, ...about, entrusted: [action.owner], title: `${goal.number}. ${action.title}` },
      lines: actionLines(plan, action).map(lineOf),
    })),
  ]
}

const lineOf = ({ label, words }: Line): Line => ({ label, words })
const nameIn = (plan: WholePlan, id: ParticipantId | null): string =>
  plan.participants.find(one => one.id === id)?.name ?? ''

const participant = z.custom<ParticipantId>(value => typeof value === 'string')

/** As it was kept with a version. */
export const heldKept = z.array(
  z.object({
    id: z.string(),
    section: z.enum(sections),
    about: z.array(participant),
    home: participant.nullable(),
    entrusted: z.array(participant),
    title: z.string(),
    lines: z.array(z.object({ label: z.string(), words: z.string() })),
  }),
)
