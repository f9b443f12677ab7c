/** A question or objection about a look, with what everybody said to it. Each is a fact with who and when. */
import { type AnswerStanding, answerStanding } from '../../../knowledge/consent/answer-standing.ts'
import { decidesAlone } from '../../../knowledge/consent/shared-parts.ts'
import type { ChildId } from '../../../people/index.ts'

export type LookQuestionId = string & { readonly __brand: 'LookQuestionId' }

export const kinds = ['question', 'objection'] as const
export type Kind = (typeof kinds)[number]
export const findings = ['justified', 'not-justified'] as const
export type Finding = (typeof findings)[number]

type Day = Temporal.PlainDate

/** What was looked at, as the log told it to the family. */
export type AboutLook = {
  /** The line of the log from which it was asked. */
  readonly number: number
  readonly on: Day
  /** In words: 'bekeek groei; bekeek vaccinaties'. */
  readonly deeds: string
  readonly by: {
    readonly id: string
    readonly name: string
    readonly roles: string
    readonly organisation: string | null
  }
}

export type Answer = {
  readonly finding: Finding
  readonly words: string
  /** What was done about a look that was not justified; empty for one that was. */
  readonly done: string
  readonly on: Day
  readonly byName: string
}

export type LookQuestion = {
  readonly id: LookQuestionId
  readonly child: ChildId
  readonly kind: Kind
  readonly words: string
  readonly look: AboutLook
  readonly askedBy: string
  readonly askedOn: Day
  readonly explanation: { readonly words: string; readonly at: Temporal.Instant } | null
  readonly extension: { readonly reason: string; readonly on: Day } | null
  readonly answer: Answer | null
  readonly endedBy: 'withdrawn' | 'turned-16' | null
}

export type Standing = AnswerStanding | { readonly kind: 'ended'; readonly because: 'withdrawn' | 'turned-16' }

/** What a parent asked about a youth who decides alone by now stops by itself. `birth` is the youth's. */
export function standingOf(question: LookQuestion, birth: Day, today: Day): Standing {
  const { child, askedBy, askedOn, extension, answer, endedBy } = question
  if (answer === null && endedBy !== null) return { kind: 'ended', because: endedBy }
  if (answer === null && askedBy !== child && decidesAlone(birth, today)) return { kind: 'ended', because: 'turned-16' }
  return answerStanding({ since: askedOn, extendedOn: extension?.on ?? null, answeredOn: answer?.on ?? null }, today)
}

export const isOpen = (question: LookQuestion): boolean => question.answer === null && question.endedBy === null
