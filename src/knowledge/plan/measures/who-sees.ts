/**
 * Who sees a measure of a plan, of those who see that part of the plan. How safe it is, how far a goal is and whether people are satisfied
 * stand beside each other for everyone, unless who gave the figure keeps it for the professionals. How somebody manages by oneself is
 * between that person and the professionals; of a youth also those parents for whom its file opens.
 * Source: the last is the law of the file (who-may-see.ts); the rest is our choice, as no source says it.
 */
export const audiences = ['everyone', 'professionals'] as const
export type Audience = (typeof audiences)[number]

export type Sighted = {
  readonly kind: 'self-reliance' | 'safety' | 'goal' | 'satisfaction'
  /** Whom it is about, of a measure about a person. */
  readonly subject: string | null
  readonly givenBy: string
  readonly audience: Audience
}

export type Reader = {
  readonly id: string
  readonly kind: 'family' | 'network' | 'professional'
  /** The youths in the plan whose file opens for the reader, oneself included. */
  readonly opens: ReadonlySet<string>
}

export function seesMeasure(reader: Reader, measure: Sighted): boolean {
  if (reader.kind === 'professional' || measure.givenBy === reader.id) return true
  if (measure.kind !== 'self-reliance') return measure.audience === 'everyone'
  return measure.subject === reader.id || (measure.subject !== null && reader.opens.has(measure.subject))
}
