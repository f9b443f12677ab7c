/** A contact that was registered without a name is about a child after all, when who asked wishes so; or about nobody again. */
import { type Child, type ChildId, getChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { findForContact } from '../interpreter/store.ts'
import type { RegisteredContact } from './registered-contact.ts'
import { aboutWhom, mayOpenContact } from './rules.ts'
import { findRegistered, insertLink } from './store.ts'

export type OpenContact = {
  readonly contact: RegisteredContact
  readonly child: Child | null
  readonly version: number
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
}

/** Throws NotFound, or NotAllowed for a contact about a child that somebody else registered. */
export async function openContact(ctx: Ctx, id: string): Promise<OpenContact> {
  const [contact] = isId(id) ? await findRegistered(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!contact) throw new NotFound(`contact ${id}`)
  const { child } = aboutWhom(contact)
  if (!mayOpenContact(contact, ctx.actor.id)) throw new NotAllowed('parenting-help.contact', child)
  record(ctx, 'read', 'parenting-help.contact', child)
  return {
    contact,
    child: child === null ? null : await getChild(ctx, child),
    version: contact.links.at(-1)?.version ?? 0,
    interpreter: await findForContact(ctx.db, ctx.municipality, contact.id),
  }
}

export type Linking = { readonly version: number; readonly child: string | null }

/** False: a colleague said in the meantime whom it was about. */
export async function linkContact(ctx: Ctx, id: string, linking: Linking): Promise<boolean> {
  const { contact, version, child: before } = await openContact(ctx, id)
  const child = linking.child === null ? null : await getChild(ctx, linking.child)
  const isFirst =
    version === linking.version &&
    (await insertLink(ctx.db, {
      municipality: ctx.municipality,
      contact_id: contact.id,
      version: version + 1,
      child_id: child?.id ?? null,
      linked_at: ctx.now,
      linked_by: ctx.actor.id,
      linked_by_name: ctx.actor.name,
    }))
  if (isFirst) record(ctx, 'change', 'parenting-help.contact', child?.id ?? before?.id ?? null)
  return isFirst
}

export type ChildContact = Pick<
  RegisteredContact,
  'id' | 'on' | 'topics' | 'asker' | 'channel' | 'kind' | 'followUp' | 'minutes'
> & {
  /** When it was known to be about this child, and by whom. */
  readonly knownAt: Temporal.Instant
  readonly knownByName: string
}

/**
 * The contacts about a child, as they were known at a moment; the newest first. Of who asked only what sort of person it was. The caller
 * has found that the reader may see them, and logs the reading.
 */
export async function contactsOfChild(ctx: Ctx, child: ChildId, at = ctx.now): Promise<readonly ChildContact[]> {
  const all = await findRegistered(ctx.db, ctx.municipality, { kind: 'of-child', child, at })
  return all.flatMap(contact => {
    const { child: about, link } = aboutWhom(contact, at)
    const knownAt = link?.at ?? contact.registeredAt
    if (about !== child || Temporal.Instant.compare(knownAt, at) > 0) return []
    return [{ ...contact, knownAt, knownByName: link?.byName ?? contact.registeredByName }]
  })
}
