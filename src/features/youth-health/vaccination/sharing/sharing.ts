/**
 * Consent to share vaccinations with RIVM, apart from consent to a dose (Basisdataset G115). Without it a dose is given all the
 * same; RIVM is told without a name, and it does not count in the coverage. It holds for the whole national programme, and ends when
 * it is withdrawn: the last word of each person counts.
 */

import type { AnswerRoute } from '../../../../knowledge/consent/answer-routes.ts'
import type { PersonId } from '../../../../people/index.ts'

export type NewSharingAnswer = {
  readonly person: PersonId
  readonly personName: string
  readonly says: 'yes' | 'no'
  readonly on: Temporal.PlainDate
  readonly route: AnswerRoute
}

export type SharingAnswer = NewSharingAnswer & { readonly recordedByName: string }
