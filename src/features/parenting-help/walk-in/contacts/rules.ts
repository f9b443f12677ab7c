import type { ContactLink, RegisteredContact } from './registered-contact.ts'

type Linked = Pick<RegisteredContact, 'firstChild' | 'links'>

/** About whom it is, as far as was known then; who linked it and when, unless that was at once. */
export function aboutWhom(
  { firstChild, links }: Linked,
  at?: Temporal.Instant,
): { readonly child: RegisteredContact['firstChild']; readonly link: ContactLink | null } {
  const link = links.findLast(one => at === undefined || Temporal.Instant.compare(one.at, at) <= 0) ?? null
  return { child: link ? link.child : firstChild, link }
}

/** Without a name it is the desk's; about a child it is for who registered or linked it. */
export function mayOpenContact(contact: Linked & Pick<RegisteredContact, 'registeredBy'>, who: string): boolean {
  const { child, link } = aboutWhom(contact)
  return child === null || contact.registeredBy === who || link?.by === who
}

type Told = Pick<RegisteredContact, 'asker' | 'kind' | 'topics'>

/**
 * Does it open itself to this reader of the family, once help for the child does? What a youth asked is the youth's. Which of two parents
 * asked is not known, so what may set one against the other, and what others told of a worry, is not shown: it is asked for (Jeugdwet
 * 7.3.10: inspection, unless the privacy of another weighs more).
 */
export function opensToFamily({ asker, kind, topics }: Told, reader: 'youth' | 'parent'): boolean {
  if (asker === 'youth') return reader === 'youth'
  return kind !== 'signal' && !topics.some(topic => topic === 'unsafe-at-home' || topic === 'separation')
}
