/** What a family of the cast is: people, where they live, and why they are in the demo. */
import type { Custody, Relation, Sex } from '../src/people/index.ts'

export type CastPerson = {
  readonly givenNames: string
  readonly familyName: string
  readonly sex: Sex
  readonly bsn: string | null
  readonly interpreterLanguage?: string
}
export type Ago = {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
}
export type Birthday = { readonly turns: number; readonly inDays: number }
export type CastChild = CastPerson & {
  /** How long ago the child was born, or how soon a birthday comes; of a child still expected, how long it will be. */
  readonly born: Ago | Birthday
  readonly expected?: boolean
  /** The button on the sign-in page of the demo. */
  readonly slug?: string
}
export type CastGuardian = CastPerson & {
  readonly relation: Relation
  readonly custody: Custody
  /** Lives at the second address of the family. */
  readonly elsewhere?: boolean
  /** The button on the sign-in page of the demo. */
  readonly slug?: string
}
export type CastFamily = {
  readonly name: string
  /** Why this family is in the demo. */
  readonly story: string
  /** Why the first address is kept secret. */
  readonly secretBecause?: string
  readonly addresses: readonly { readonly street: string; readonly houseNumber: string; readonly postcode: string }[]
  readonly guardians: readonly CastGuardian[]
  readonly children: readonly CastChild[]
  /** People around the family who help and have an account: no parents. */
  readonly supporters?: readonly (CastPerson & { readonly slug: string })[]
}
