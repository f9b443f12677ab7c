/** A consent that was or can be given, whatever part of the centre asked for it. */
import type { ConsentStanding } from '../../knowledge/consent/consent-standing.ts'

export const purposes = ['vaccine', 'rivm', 'transfer', 'referral', 'youth-care', 'care-team'] as const
export type Purpose = (typeof purposes)[number]

export type Word = {
  readonly person: string
  readonly name: string
  readonly says: 'yes' | 'no'
  readonly on: Temporal.PlainDate
}

export type Consent = {
  readonly purpose: Purpose
  /** Of what: the vaccine, the organisation, the school. */
  readonly about: string
  /** Which vaccine, where one can be chosen. */
  readonly key: string
  /** What it comes to; null where another page says so. */
  readonly standing: ConsentStanding | null
  /** Every word, the last one last. */
  readonly words: readonly Word[]
  /** What the reader may say here and now; null for what is said elsewhere. */
  readonly mayAnswer: boolean
}

/** The last word of each person, in order of speaking. */
export const lastWords = (words: readonly Word[]): readonly Word[] => [
  ...new Map(words.map(word => [word.person, word])).values(),
]

/** One says yes and another no. */
export function isConflict(words: readonly Word[]): boolean {
  const said = new Set(lastWords(words).map(({ says }) => says))
  return said.size > 1
}

/** What the reader said last; undefined for nothing yet. */
export const ownWord = (words: readonly Word[], reader: string) =>
  lastWords(words).find(({ person }) => person === reader)
