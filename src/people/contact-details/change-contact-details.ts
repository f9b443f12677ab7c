/** How a guardian can be reached. Two who change it at once never lose a word: the second is shown what the first saved. */
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotFound } from '../../platform/ctx.ts'
import type { PersonId } from '../person.ts'
import { type ContactDetails, findContactDetails, updateContactDetails } from './store.ts'

export type Versioned = ContactDetails & { readonly version: number }
export type ContactChange = { readonly kind: 'changed' } | { readonly kind: 'stale'; readonly now: Versioned }

export async function changeContactDetails(ctx: Ctx, guardian: PersonId, details: Versioned): Promise<ContactChange> {
  const changed = await updateContactDetails(ctx.db, ctx.municipality, guardian, details)
  if (!changed) return { kind: 'stale', now: await getContactDetails(ctx, guardian) }
  record(ctx, 'change', 'people.contact-details', guardian)
  return { kind: 'changed' }
}

export async function getContactDetails(ctx: Ctx, guardian: PersonId): Promise<Versioned> {
  const details = await findContactDetails(ctx.db, ctx.municipality, guardian)
  if (!details) throw new NotFound(`person ${guardian}`)
  record(ctx, 'read', 'people.contact-details', guardian)
  return details
}
