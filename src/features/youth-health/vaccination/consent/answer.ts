/** What a parent or the youth said to a dose: yes or no. The last word of each person counts. */
import type { AnswerRoute } from '../../../../knowledge/consent/answer-routes.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import type { PersonId } from '../../../../people/index.ts'

/** A dose in the child's plan: the second HPV. A null ordinal is every dose of that vaccine. */
export type AboutDose = { readonly vaccine: VaccineId; readonly ordinal: number | null }

export type NewAnswer = AboutDose & {
  readonly person: PersonId
  readonly personName: string
  readonly says: 'yes' | 'no'
  readonly on: Temporal.PlainDate
  readonly route: AnswerRoute
  /** Why somebody says no, in their words; null when that was not said. */
  readonly because: string | null
  /** The first day on which a no holds no longer; null until that person says something else. */
  readonly until: Temporal.PlainDate | null
}

export type RecordedAnswer = NewAnswer & { readonly recordedByName: string }
