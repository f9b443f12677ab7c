/** What the choice between the schemes rests on, and the choice. Each is a row of its own; the one recorded last counts. */
import type { Pregnancy, Scheme } from '../../../../knowledge/vaccination/scheme.ts'

/** As far as known. A pregnancy of 24 weeks and 2 days is 170 days. */
export type PregnancyFacts = Pick<Pregnancy, 'maternalVaccination' | 'provenPertussis' | 'motherCarriesHepatitisB'> & {
  /** In the youth doctor's words; null when there is none. */
  readonly otherCircumstance: string | null
}

export type SchemeDecision = {
  readonly scheme: Scheme
  readonly because: string
  readonly on: Temporal.PlainDate
  readonly byName: string
}
