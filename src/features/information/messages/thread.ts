/** A parent or youth talks with the centre: a thread of messages, about a child or in general. */
import type { ChildId, PersonId } from '../../../people/index.ts'

export type ThreadId = string & { readonly __brand: 'MessageThreadId' }

/** What a thread can be about. `important-facts`: what a parent without custody may ask (BW 1:377c). */
export const subjects = [
  'health',
  'vaccination',
  'appointment',
  'parenting',
  'plan',
  'file',
  'important-facts',
  'other',
] as const
export type Subject = (typeof subjects)[number]

export const writers = ['parent', 'youth'] as const
export type WrittenAs = (typeof writers)[number]

export type Thread = {
  readonly id: ThreadId
  readonly writer: PersonId
  readonly writerName: string
  readonly writtenAs: WrittenAs
  readonly child: ChildId | null
  readonly subject: Subject
  readonly startedAt: Temporal.Instant
  /** In order of writing; at least one. */
  readonly messages: readonly Message[]
  /** After which messages the centre closed it. */
  readonly closures: readonly Closure[]
  /** In order; the last one counts. */
  readonly assignments: readonly Assignment[]
  /** Who of the family may read along, by the writer's wish. */
  readonly sharedWith: readonly PersonId[]
}

export const sides = ['family', 'centre'] as const
export type Side = (typeof sides)[number]

export type Message = {
  readonly ordinal: number
  readonly side: Side
  readonly body: string
  /** Of the family: the day on which an answer was promised. */
  readonly dueOn: Temporal.PlainDate | null
  readonly sentAt: Temporal.Instant
  readonly authorName: string
  /** Of the centre. */
  readonly profession: string
}

export type Closure = { readonly after: number; readonly at: Temporal.Instant; readonly byName: string }
export type Assignment = { readonly to: string; readonly at: Temporal.Instant; readonly byName: string }
