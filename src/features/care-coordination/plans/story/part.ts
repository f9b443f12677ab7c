/** What stands in a plan besides its goals: strengths, worries, help that was there, agreements, bottom lines; and its running texts. */
import type { LifeArea } from '../../../../knowledge/plan/life-areas.ts'
import type { Section } from '../../../../knowledge/plan/sections.ts'
import type { ParticipantId, Version, Withdrawal } from '../plan.ts'

export type PartId = string & { readonly __brand: 'PartId' }

export const partKinds = ['strength', 'worry', 'safety-worry', 'earlier-help', 'agreement', 'bottom-line'] as const
export type PartKind = (typeof partKinds)[number]

export const priorities = ['first', 'next', 'later'] as const
export type Priority = (typeof priorities)[number]

/** What the writer says about the reporting code. Nothing here is ever read from a file of the reporting code. */
export const codeAnswers = ['followed', 'not-followed', 'unknown'] as const
export type CodeAnswer = (typeof codeAnswers)[number]

/** What a part says; which of it a kind asks stands in `fieldsOf`. What is not asked is empty. */
export type PartContent = {
  /** Whom it is about; nobody in particular when it is about the whole family. */
  readonly about: readonly ParticipantId[]
  /** For whose household only it was written; null for everybody. */
  readonly home: ParticipantId | null
  readonly what: string
  /** In words: 'sinds de zomer'. For help that was there: when. */
  readonly since: string
  readonly effect: string
  readonly lifeArea: LifeArea | null
  readonly priority: Priority | null
  readonly seriousness: string
  readonly reportingCode: CodeAnswer | null
  /** Who gave the help, or who set the bottom line. */
  readonly byWhom: string
  /** What the help brought, or how a bottom line is looked at again. */
  readonly result: string
  readonly watchedBy: ParticipantId | null
}

export type PartVersion = PartContent & Omit<Version, 'proposedBy'>

/** What the last version says counts; it holds until it has ended, and stays to be read. */
export type Part = {
  readonly id: PartId
  readonly kind: PartKind
  /** In order; only those that the reader may see, and the last is there. */
  readonly versions: readonly [PartVersion, ...PartVersion[]]
  readonly end: Withdrawal | null
}

export type PartField = keyof PartContent

export const fieldsOf: Record<PartKind, readonly PartField[]> = {
  strength: ['what', 'about', 'since', 'effect', 'home'],
  worry: ['what', 'about', 'since', 'effect', 'lifeArea', 'priority', 'home'],
  'safety-worry': ['what', 'about', 'since', 'seriousness', 'reportingCode'],
  'earlier-help': ['what', 'about', 'byWhom', 'since', 'result', 'home'],
  agreement: ['what', 'about'],
  'bottom-line': ['what', 'byWhom', 'watchedBy', 'result'],
}

/** A running text of the plan, written by all of them together. */
export const topics = ['analysis', 'result', 'group-plan', 'crisis', 'safety-review'] as const
export type Topic = (typeof topics)[number]
export type TextVersion = { readonly words: string } & Omit<Version, 'proposedBy'>

export const sectionOf: Record<PartKind | Topic, Section> = {
  strength: 'strengths',
  worry: 'worries',
  'safety-worry': 'safety',
  'bottom-line': 'safety',
  'safety-review': 'safety',
  'earlier-help': 'earlier-help',
  agreement: 'agreements',
  crisis: 'agreements',
  analysis: 'analysis',
  result: 'result',
  'group-plan': 'group-plan',
}

/** The parts and texts of a plan that the reader may see. */
export type Story = {
  readonly parts: readonly Part[]
  readonly texts: ReadonlyMap<Topic, readonly TextVersion[]>
}

export const latestOf = ({ versions: [first, ...later] }: Part): PartVersion => later.at(-1) ?? first

/** Those of a kind that hold; worries in the order in which they are taken up. */
export const standing = ({ parts }: Pick<Story, 'parts'>, kind: PartKind): readonly Part[] =>
  parts.filter(part => part.kind === kind && part.end === null).toSorted((one, other) => rank(one) - rank(other))

export const ended = ({ parts }: Pick<Story, 'parts'>, kinds: readonly PartKind[]): readonly Part[] =>
  parts.filter(part => kinds.includes(part.kind) && part.end !== null)

const rank = (part: Part): number => {
  const { priority } = latestOf(part)
  return priority === null ? 0 : priorities.indexOf(priority)
}
