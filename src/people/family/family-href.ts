import type { Child } from '../person.ts'

/** What was just done, said on top of the family page that follows. */
export const deeds = [
  'gezag',
  'contact',
  'verzorger',
  'adres',
  'geheim-adres',
  'adres-bekend',
  'geboorte',
  'kind',
  'school',
  'samengevoegd',
  'gescheiden',
] as const
export type Deed = (typeof deeds)[number]

export const familyHref = (child: Pick<Child, 'id'>, done?: Deed): string =>
  done === undefined ? `/jeugd/${child.id}/gezin` : `/jeugd/${child.id}/gezin?gedaan=${done}`
