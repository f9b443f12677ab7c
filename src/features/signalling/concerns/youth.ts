/**
 * The youth a concern is about, as a sender without a record knows it: born, or expected. No BSN and no search: nothing is looked up when it is
 * typed, so a sender never learns whether the youth is known here.
 */
import type { Birth, Sex } from '../../../people/index.ts'

export type ConcernYouth = {
  /** Empty when the sender does not know it, as is the family name; of an unborn child both may be. */
  readonly givenNames: string
  readonly familyName: string
  /** Born on a day or expected on one; null when the sender does not know. */
  readonly birth: Birth | null
  readonly sex: Sex
  /** The name of the mother of an unborn child; empty otherwise. */
  readonly mother: string
  /** '1234 AB'; null when the sender does not know it. */
  readonly postcode: string | null
  /** '12a'; empty when the sender does not know it. */
  readonly houseNumber: string
}

/** 'Daan Mulder', or 'ongeboren kind van Esra Kaya'. */
export function youthName({ givenNames, familyName, mother, birth }: ConcernYouth): string {
  const name = `${givenNames} ${familyName}`.trim()
  if (name !== '') return name
  const what = birth?.kind === 'expected' ? 'ongeboren kind' : 'kind'
  return mother === '' ? what : `${what} van ${mother}`
}
