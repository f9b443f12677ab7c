import type { Examination, RecordedAnswer } from '../development/index.ts'

/** Of each element of the Van Wiechen scheme the answer that counts: of the latest day, and of one day the one written last. */
export const latestAnswers = (examined: readonly Examination[]): ReadonlyMap<number, RecordedAnswer> =>
  new Map(
    examined
      .flatMap(({ on, answers }) => answers.map(answer => ({ on, answer })))
      .toSorted(
        (one, other) => Temporal.PlainDate.compare(one.on, other.on) || (one.answer.of < other.answer.of ? -1 : 1),
      )
      .map(({ answer }) => [answer.bdsNumber, answer]),
  )
