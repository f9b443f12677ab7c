/** A child that becomes known here, with who cares for it and where it lives: what one form holds. */
import type { Custody, Household, Relation } from '../person.ts'
import type { NewChild, NewGuardian } from '../register-child.ts'

export type Address = Omit<Household, 'id' | 'isSecret'>

/** Somebody who cares for the child. Who is known by BSN is not registered again. */
export type NewCarer = NewGuardian & {
  readonly relation: Relation
  readonly custody: Custody
  readonly livesThere: boolean
}

/** What a brother or sister who is known here shares with the newcomer. */
export type Shared = {
  readonly sibling: string
  readonly guardians: readonly string[]
  readonly address: boolean
}

export type Newcomer = {
  readonly child: NewChild
  readonly carers: readonly NewCarer[]
  readonly address: Address | null
  readonly shared: Shared | null
}
