/** What a child showed of the Van Wiechen examination so far, as it stands after corrections. Pure. */
import type { AnswerCorrection, GivenAnswer } from '../record/observations.ts'

/** An answer with the document that holds it and who wrote that. */
export type RecordedAnswer = GivenAnswer & { readonly of: string; readonly by: string }

/** The answers of one document. */
export type Examination = { readonly on: Temporal.PlainDate; readonly answers: readonly RecordedAnswer[] }

/** A correction with who made it and when. */
export type RecordedCorrection = AnswerCorrection & { readonly by: string; readonly recordedAt: Temporal.Instant }

/** @param corrections in order of recording: of two of one answer the later one counts. An answer taken back is left out. */
export function corrected(
  examinations: readonly Examination[],
  corrections: readonly RecordedCorrection[],
): readonly Examination[] {
  const becomes = new Map(corrections.map(one => [keyOf(one), one.becomes]))
  return examinations
    .map(({ on, answers }) => ({
      on,
      answers: answers.flatMap(one => {
        const answer = becomes.get(keyOf(one))
        if (answer === undefined) return [one]
        return answer === null ? [] : [{ ...one, answer }]
      }),
    }))
    .filter(({ answers }) => answers.length > 0)
}

const keyOf = ({ of, bdsNumber }: { readonly of: string; readonly bdsNumber: number }): string => `${of} ${bdsNumber}`
