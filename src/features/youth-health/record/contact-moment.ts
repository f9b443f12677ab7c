/** A contact moment: a document of what was seen, measured or told at one moment. Written once, never changed. */
import type { ChildId } from '../../../people/index.ts'
import type { Observations } from './observations.ts'

export type ContactMomentId = string & { readonly __brand: 'ContactMomentId' }
export type ImportFileId = string & { readonly __brand: 'ImportFileId' }

/** contact: somebody was met. The others are observations that came about in another way. */
export const contactMomentKinds = [
  'contact',
  'measuring',
  'development',
  'screening',
  'questionnaire',
  'history',
  'birth',
  'correction',
  'exchanged',
] as const

export type NewContactMoment = {
  readonly id: ContactMomentId
  readonly child: ChildId
  readonly on: Temporal.PlainDate
  readonly kind: (typeof contactMomentKinds)[number]
  /** Null when it was recorded here. */
  readonly importFile: ImportFileId | null
  readonly observations: Observations
}

export type ContactMoment = {
  readonly id: ContactMomentId
  readonly on: Temporal.PlainDate
  readonly kind: NewContactMoment['kind']
  readonly source: 'here' | 'import'
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
  /** Without the Van Wiechen answers and the values without a table, which are read where they are shown. */
  readonly observations: Omit<Observations, 'vanWiechen' | 'exchanged'>
  /** How many Van Wiechen answers the document holds. */
  readonly answers: number
}
