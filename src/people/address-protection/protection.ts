import type { PersonId } from '../person.ts'

export type ProtectionId = string & { readonly __brand: 'ProtectionId' }

export type Protection = {
  readonly id: ProtectionId
  readonly person: PersonId
  readonly since: Temporal.PlainDate
  readonly reason: string
  readonly recordedByName: string
}
