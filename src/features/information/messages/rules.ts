/** How a thread stands, what is promised, and who reads it. Pure. */
import { holidaysFrom } from '../../../knowledge/ages/dutch-holidays.ts'
import { addWorkingDays } from '../../../knowledge/ages/working-days.ts'
import type { Thread } from './thread.ts'

type Day = Temporal.PlainDate

/** The day on which somebody who writes today has an answer. */
export const dueOn = (written: Day, workingDays: number): Day =>
  addWorkingDays(written, workingDays, holidaysFrom(written))

export type Standing =
  | { readonly kind: 'waiting'; readonly dueOn: Day }
  /** `since`: the day that was promised. */
  | { readonly kind: 'late'; readonly since: Day }
  | { readonly kind: 'answered'; readonly at: Temporal.Instant }
  | { readonly kind: 'closed'; readonly at: Temporal.Instant }

/** Who writes twice before an answer is still answered on the day that was promised first. */
export function standingOf({ messages, closures }: Pick<Thread, 'messages' | 'closures'>, today: Day): Standing {
  const last = messages.at(-1)
  if (!last) throw new Error('a thread begins with a message')
  const closure = closures.find(({ after }) => after === last.ordinal)
  if (closure) return { kind: 'closed', at: closure.at }
  const answered = messages.findLast(({ side }) => side === 'centre')?.ordinal ?? 0
  const settled = Math.max(answered, ...closures.map(({ after }) => after))
  const promised = messages.find(({ ordinal, dueOn }) => ordinal > settled && dueOn !== null)?.dueOn
  if (!promised) return { kind: 'answered', at: last.sentAt }
  return Temporal.PlainDate.compare(promised, today) < 0
    ? { kind: 'late', since: promised }
    : { kind: 'waiting', dueOn: promised }
}

/** Who answers it; null as long as nobody took it. */
export const assigneeOf = ({ assignments }: Pick<Thread, 'assignments'>): string | null =>
  assignments.at(-1)?.to ?? null

export type Reader =
  | {
      readonly kind: 'family'
      readonly id: string
      /** What the reader is to the child it is about, today; null is nothing. */
      readonly relative: 'youth' | 'whole-file' | 'guardian' | null
    }
  | { readonly kind: 'centre'; readonly id: string; readonly answersMessages: boolean }

type Readable = Pick<Thread, 'writer' | 'writtenAs' | 'sharedWith' | 'assignments'>

/**
 * The one rule of who reads a thread. Of the family: the writer, and with whom the writer shares it as long as that person is a parent of
 * the child with whom a parent may speak of it: one for whom the file opens, or whom the youth chose. Never another parent by custody
 * alone. Of the centre: everyone who answers until somebody took it, then that one.
 */
export function mayRead(thread: Readable, reader: Reader): boolean {
  if (reader.kind === 'centre') {
    const assignee = assigneeOf(thread)
    return assignee === null ? reader.answersMessages : assignee === reader.id
  }
  if (thread.writer === reader.id) return true
  const isShared = thread.sharedWith.some(person => person === reader.id)
  return isShared && mayShareWith(thread, reader)
}

/** With whom a writer may share: a parent with a parent for whom the file opens, a youth with any parent or carer. */
export const mayShareWith = (
  { writtenAs }: Pick<Thread, 'writtenAs'>,
  { relative }: Pick<Extract<Reader, { kind: 'family' }>, 'relative'>,
): boolean => relative === 'whole-file' || (writtenAs === 'youth' && relative === 'guardian')
