/** How a question stands: pure, with today as an argument. */
import { holidaysFrom } from '../../../knowledge/ages/dutch-holidays.ts'
import { addWorkingDays } from '../../../knowledge/ages/working-days.ts'
import { type Urgency, urgenciesIn } from '../../../knowledge/helplines/urgent-words.ts'
import type { Holder, Question } from './question.ts'

export { type Urgency, urgencies, urgenciesIn } from '../../../knowledge/helplines/urgent-words.ts'

/** The last day on which a promise of so many working days is kept. */
export const dueOn = (received: Temporal.PlainDate, workingDays: number): Temporal.PlainDate =>
  addWorkingDays(received, workingDays, holidaysFrom(received))

export type Standing =
  | { readonly kind: 'waiting'; readonly dueOn: Temporal.PlainDate }
  | { readonly kind: 'late'; readonly since: Temporal.PlainDate }
  | { readonly kind: 'answered'; readonly at: Temporal.Instant }
  /** Ended without an answer to the last words. */
  | { readonly kind: 'closed'; readonly at: Temporal.Instant }

type Talk = Pick<Question, 'receivedAt' | 'dueOn' | 'body' | 'lines' | 'answers' | 'closings'>

export function standingOf(question: Talk, today: Temporal.PlainDate): Standing {
  const [first] = waitingWords(question)
  if (first)
    return Temporal.PlainDate.compare(first.dueOn, today) < 0
      ? { kind: 'late', since: first.dueOn }
      : { kind: 'waiting', dueOn: first.dueOn }
  const answered = question.answers.at(-1)?.answeredAt
  return answered
    ? { kind: 'answered', at: answered }
    : { kind: 'closed', at: question.closings.at(-1)?.at ?? question.receivedAt }
}

export type Words = { readonly body: string; readonly at: Temporal.Instant; readonly dueOn: Temporal.PlainDate }

/** Everything that the asker wrote, in order. */
export const wordsOf = ({ body, receivedAt, dueOn, lines }: Talk): readonly Words[] => [
  { body, at: receivedAt, dueOn },
  ...lines.map(line => ({ body: line.body, at: line.writtenAt, dueOn: line.dueOn })),
]

/** What the asker wrote and nobody answered yet; nothing when the talk was closed after it. */
export function waitingWords(question: Talk): readonly Words[] {
  const isBefore = (at: Temporal.Instant, end: Temporal.Instant) => Temporal.Instant.compare(at, end) <= 0
  return wordsOf(question).filter(
    ({ at }, lines) =>
      !question.closings.some(closing => isBefore(at, closing.at)) &&
      !question.answers.some(answer =>
        answer.seenLines === null ? isBefore(at, answer.answeredAt) : lines <= answer.seenLines,
      ),
  )
}

/** Whether the talk was closed and nothing was written since. */
export function isClosed({ closings, answers, ...asked }: Talk): boolean {
  const closed = closings.at(-1)
  if (!closed) return false
  const written = [
    ...wordsOf({ closings, answers, ...asked }).map(words => words.at),
    ...answers.map(one => one.answeredAt),
  ]
  return written.every(at => Temporal.Instant.compare(at, closed.at) <= 0)
}

/** Numbers to show at once: of what nobody answered yet. */
export const urgenciesOf = (question: Talk): readonly Urgency[] =>
  urgenciesIn(
    waitingWords(question)
      .map(words => words.body)
      .join('\n'),
  )

/** Who has it now; null when anyone may take it. */
export function holderOf({ holders }: { readonly holders: readonly Holder[] }): Holder | null {
  const last = holders.at(-1)
  return last?.professional ? last : null
}

/** How far a page shows the talk: grows with everything that is said or done in it. */
export const revisionOf = ({ lines, answers, closings, holders }: Question): number =>
  lines.length + answers.length + closings.length + holders.length
