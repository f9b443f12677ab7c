/** The shape of a contact moment's document. Read back through this schema: what is shown is what was meant. */
import { z } from 'zod'
import type { RawValue } from '../../../knowledge/basisdataset/values.ts'
import { contactForms, contactMoments } from '../../../knowledge/contact-moments/contact-moments.ts'
import { consultationOutcome } from '../consultation/outcome.ts'
import { filledIn } from '../questionnaires/filled-in.ts'
import { screeningResults } from '../screening/screening-results.ts'
import { familyHistory, perinatal } from './history/history.ts'

export const measures = ['height', 'weight', 'head-circumference'] as const
export type MeasuredQuantity = (typeof measures)[number]
export const positions = ['lying', 'standing'] as const
export type Position = (typeof positions)[number]

const amount = z.number().positive()
const codesOf = <const C extends string>(rows: readonly { readonly code: C }[]) => z.enum(rows.map(row => row.code))
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const measured = z.object({
  heightCm: amount.optional(),
  position: z.enum(positions).optional(),
  weightKg: amount.optional(),
  /** What was taken off the scale's reading for clothes; `weightKg` is without. */
  clothingKg: amount.optional(),
  headCircumferenceCm: amount.optional(),
  /** The values that looked unlikely and were said to be right. */
  confirmed: z.array(z.enum(measures)).optional(),
})

const answer = z.object({
  item: z.int(),
  side: z.enum(['right', 'left']).nullable(),
  bdsNumber: z.int(),
  answer: z.enum(['+', '-', 'M']),
  /** About the item; of a two-sided item it stands with the first answer. */
  remark: z.string().optional(),
})

/** A Van Wiechen answer of an earlier document was wrong. */
export const answerCorrection = z.object({
  /** The document that holds the answer. */
  of: z.uuid(),
  bdsNumber: z.int(),
  examinedOn: isoDay,
  was: z.enum(['+', '-', 'M']),
  /** Null: the item was not tried after all. */
  becomes: z.enum(['+', '-', 'M']).nullable(),
  reason: z.string(),
})

/** Null is "not known". */
const birthDetails = z.object({
  gestationDays: z.int().nullable(),
  weightGrams: amount.nullable(),
  lengthCm: amount.nullable(),
  headCircumferenceCm: amount.nullable(),
  motherCm: amount.nullable(),
  fatherCm: amount.nullable(),
  smoking: z.enum(['yes', 'no', 'unknown']).nullable(),
  parity: z.int().nonnegative().nullable(),
})

const correction = z.object({
  of: z.uuid(),
  measure: z.enum(measures),
  measuredOn: isoDay,
  was: amount,
  /** Null: the measurement was taken back. */
  becomes: amount.nullable(),
  reason: z.string(),
})

/** What an exchanged file said that has no place of its own here: kept as it stood. */
const exchanged = z.record(z.string(), z.unknown())

export const observations = z.object({
  moment: codesOf(contactMoments).optional(),
  form: codesOf(contactForms).optional(),
  note: z.string().optional(),
  measured: measured.optional(),
  vanWiechen: z.array(answer).optional(),
  birth: birthDetails.optional(),
  perinatal: perinatal.optional(),
  familyHistory: familyHistory.optional(),
  correction: correction.optional(),
  answerCorrection: answerCorrection.optional(),
  exchanged: exchanged.optional(),
  screening: screeningResults.optional(),
  consultation: consultationOutcome.optional(),
  questionnaire: filledIn.optional(),
})

export type Observations = Readonly<z.output<typeof observations>>
export type Measured = Readonly<z.output<typeof measured>>
export type GivenAnswer = Readonly<z.output<typeof answer>>
export type BirthDetails = Readonly<z.output<typeof birthDetails>>
export type Correction = Readonly<z.output<typeof correction>>
export type AnswerCorrection = Readonly<z.output<typeof answerCorrection>>
export type ExchangedValue = { readonly code: number | string; readonly value: RawValue }

export const answers = z.array(answer)

export const unknownBirth: BirthDetails = {
  gestationDays: null,
  weightGrams: null,
  lengthCm: null,
  headCircumferenceCm: null,
  motherCm: null,
  fatherCm: null,
  smoking: null,
  parity: null,
}
