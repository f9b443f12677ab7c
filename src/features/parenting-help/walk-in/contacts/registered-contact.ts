import type { ChildId } from '../../../../people/index.ts'
import type { ContactId, NewContact } from '../contact.ts'

/** About whom a contact was, as was told later; without a child it is about nobody in particular. */
export type ContactLink = {
  readonly version: number
  readonly child: ChildId | null
  readonly at: Temporal.Instant
  readonly by: string
  readonly byName: string
}

export type RegisteredContact = Omit<NewContact, 'language' | 'location' | 'child'> & {
  readonly id: ContactId
  readonly on: Temporal.PlainDate
  readonly registeredAt: Temporal.Instant
  readonly registeredBy: string
  readonly registeredByName: string
  /** Whom it was about when it was registered. */
  readonly firstChild: ChildId | null
  /** In order. */
  readonly links: readonly ContactLink[]
}
