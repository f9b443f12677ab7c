/** Who somebody is in Mijn CJG, from what is known today: never from what once was granted. */
import { ageBand } from '../../knowledge/consent/age-band.ts'
import type { FamilyRole } from '../../platform/auth/role-names.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { childrenInCareOf } from '../look-up.ts'
import type { Birth } from '../person.ts'
import type { Person } from './store.ts'

/**
 * Parent: who is parent or guardian of a child today, with or without custody. Youth: who was registered with a birth date and is twelve or
 * older, for from then on one reads one's own file (BW 7:456; Jeugdwet 7.3.10) and that right does not end. One may be both.
 */
function familyRolesFrom(
  { birth, caresFor }: { readonly birth: Birth | null; readonly caresFor: number },
  today: Temporal.PlainDate,
): readonly FamilyRole[] {
  const isYouth = birth?.kind === 'born' && ageBand(birth.on, today) !== 'under-12'
  return [...(caresFor > 0 ? (['parent'] as const) : []), ...(isYouth ? (['youth'] as const) : [])]
}

export async function familyRolesOf(
  ctx: Ctx,
  { id, birth }: Pick<Person, 'id' | 'birth'>,
): Promise<readonly FamilyRole[]> {
  const wards = await childrenInCareOf(ctx, id)
  return familyRolesFrom({ birth, caresFor: wards.length }, ctx.today)
}
