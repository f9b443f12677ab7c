/** The contacts about a child, for whoever acts in its family; on the page of the child and in what is taken along. */
import { type Child, isOwnFamily } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type ChildContact, contactsOfChild } from './link-contact.ts'
import { opensToFamily } from './rules.ts'

/** The newest first; none when help for this child does not open for them. */
export async function contactsForFamily(ctx: Ctx, child: Child): Promise<readonly ChildContact[]> {
  if (!(await isOwnFamily(ctx, child))) return []
  const reader = child.id === ctx.actor.id ? 'youth' : 'parent'
  const own = (await contactsOfChild(ctx, child.id)).filter(contact => opensToFamily(contact, reader))
  if (own.length > 0) record(ctx, 'read', 'parenting-help.contact', child.id)
  return own
}
