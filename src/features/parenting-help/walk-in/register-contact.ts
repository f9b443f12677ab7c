/** The desk registers a contact. No name is needed; a child is linked only when the asker wishes. */
import { getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { ContactId, NewContact } from './contact.ts'
import { insertContact } from './store.ts'

export async function registerContact(ctx: Ctx, contact: NewContact): Promise<ContactId> {
  const id = newId<ContactId>()
  const child = contact.child === null ? null : await getChild(ctx, contact.child)
  await insertContact(ctx.db, {
    municipality: ctx.municipality,
    id,
    contact,
    registeredAt: ctx.now,
    registeredBy: ctx.actor.id,
    onDay: ctx.today,
  })
  record(ctx, 'create', 'parenting-help.contact', child?.id ?? null)
  return id
}
