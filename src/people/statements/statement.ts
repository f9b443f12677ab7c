/** A family's own view, added to a file and shown with it (Jeugdwet 7.3.8; BW 7:454). */
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import type { ChildId, PersonId } from '../person.ts'

export type StatementId = string & { readonly __brand: 'StatementId' }

export type Statement = {
  readonly id: StatementId
  readonly child: ChildId
  readonly file: SharedPart
  readonly words: string
  readonly at: Temporal.Instant
  readonly by: { readonly id: PersonId; readonly name: string }
}
