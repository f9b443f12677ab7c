/** What a Basisdataset file says about a child, in our units: cm, kg, days and completed weeks. Null is "the file does not say". */
import type { Answer, Side } from '../development/van-wiechen.ts'
import type { BdsSex, MeasuredKind, Relation, Smoking } from './elements.ts'
import type { RawValue } from './values.ts'

type Day = Temporal.PlainDate

/** An element of the Basisdataset by number, or by the name that version 3.1 gives some of them. */
export type BdsCode = number | string

export type BdsRecord = {
  readonly format: BdsFormat
  readonly organisationCode: number | null
  /** The sender's own name for the file. It identifies nobody: senders give several files the same one. */
  readonly reference: string | null
  readonly sex: BdsSex
  readonly birth: Day
  /** The four digits. */
  readonly postcodeArea: string | null
  readonly pregnancy: Pregnancy
  readonly birthSize: {
    readonly weightKg: number | null
    readonly lengthCm: number | null
    readonly headCm: number | null
  }
  readonly parentHeights: { readonly motherCm: number | null; readonly fatherCm: number | null }
  /** Element 510, as coded. */
  readonly passiveSmoking: string | null
  readonly parents: readonly BdsParent[]
  readonly measurements: readonly BdsMeasurement[]
  readonly vanWiechen: readonly BdsAnswer[]
  /** Everything the program has no table for, kept as it stood in the file. */
  readonly otherDetails: readonly OtherDetail[]
  readonly otherObservations: readonly OtherObservation[]
}

export const formats = ['3.0', '3.1'] as const
export type BdsFormat = (typeof formats)[number]

export type Pregnancy = {
  readonly days: number | null
  readonly completedWeeks: number | null
  readonly smoking: Smoking | null
  /** How many times the mother gave birth before. */
  readonly parity: number | null
}

export type BdsParent = {
  readonly relation: Relation
  readonly relationCode: string
  readonly birth: Day | null
  /** Code of table 34. */
  readonly birthCountry: string | null
  readonly education: string | null
  readonly otherDetails: readonly OtherDetail[]
  readonly otherObservations: readonly OtherObservation[]
}

/** `value` in cm for height and head, in kg for weight. */
export type BdsMeasurement = { readonly kind: MeasuredKind; readonly on: Day; readonly value: number }
export type BdsAnswer = {
  readonly item: number
  readonly side: Side | null
  readonly bdsNumber: number
  readonly on: Day
  readonly answer: Answer
}
export type OtherDetail = { readonly code: BdsCode; readonly value: RawValue }
export type OtherObservation = { readonly code: BdsCode; readonly on: Day; readonly value: RawValue }
