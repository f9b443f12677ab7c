/** What a screening is: which elements of the Basisdataset JGZ it fills, at which ages, and what an answer means. */

/** What one answer says of the child; null for what only describes (a card, a tone) and leaves the conclusion to the professional. */
export type Meaning = 'fine' | 'awaited' | 'doubt' | 'amiss' | 'declined' | null

/** `code`: what an export carries, a code of the Basisdataset list or true; null for a code nobody showed us. */
export type Answer = {
  readonly value: string
  readonly label: string
  readonly means: Meaning
  readonly code: string | null
}

export type Field = {
  readonly name: string
  readonly label: string
  readonly kind: 'choice' | 'text' | 'day' | 'yes'
  /** The Basisdataset element; three of them when it depends on the round; null when there is none. */
  readonly bds: number | readonly [number, number, number] | null
  /** Of a choice. */
  readonly answers: readonly Answer[]
  /** Extra: left out of the short form. */
  readonly detail: boolean
}

/**
 * Completed units of age, both ends included: '3-5 weeks' lasts until the day before six weeks (our reading: the windows of the source
 * follow each other that way). `stillUntil`: what was missed can be done until this age, that day included.
 */
export type AgeWindow = {
  readonly unit: 'days' | 'weeks' | 'months'
  readonly from: number
  readonly until: number
  readonly stillUntil?: { readonly months: number }
}

export const screeningIds = [
  'heel-prick',
  'newborn-hearing',
  'red-reflex',
  'eye-inspection',
  'heart',
  'femoral-pulses',
  'hips',
  'testes',
  'preferred-posture',
  'vision-on-indication',
  'vision',
  'hearing',
] as const
export type ScreeningId = (typeof screeningIds)[number]

export type Screening = {
  readonly id: ScreeningId
  readonly label: string
  /** Without windows a screening is done on indication only. */
  readonly windows: readonly AgeWindow[]
  readonly fields: readonly Field[]
  readonly onlyBoys: boolean
  /** Row of docs/sources.md, and the words in which a page names it. */
  readonly source: string
}

/** `awaited`: done, and the result comes later. */
export const outcomes = ['sufficient', 'awaited', 'doubtful', 'insufficient', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

/** What was seen of one field. `bds` is kept beside it, so that an export need not know the form. */
export type SeenValue = { readonly name: string; readonly bds: number | null; readonly value: string }

/** One screening as it was done. */
export type ScreeningResult = {
  readonly screening: ScreeningId
  readonly outcome: Outcome
  readonly values: readonly SeenValue[]
}

export const seenOf = (values: readonly SeenValue[], name: string): string | undefined =>
  values.find(one => one.name === name)?.value
