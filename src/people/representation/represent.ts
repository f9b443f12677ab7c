/** Somebody comes to act for another: looked at whether that may be, and written down with its ground. */
import type { ActingFor } from '../../platform/auth/representation/act-for.ts'
import {
  recordRepresentation,
  representationsBy,
  representationsOf,
} from '../../platform/auth/representation/record-representation.ts'
import {
  type NewRepresentation,
  type Representation,
  type RepresentationId,
  stands,
} from '../../platform/auth/representation/representation.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { familyRolesOf } from '../accounts/family-roles.ts'
import type { Person } from '../accounts/store.ts'
import { findPerson } from '../look-up.ts'
import { fullName } from '../person.ts'
import { mayBeRepresentedBy } from './rules.ts'

export type Entry = Pick<NewRepresentation, 'kind' | 'scope' | 'ground' | 'reference' | 'since' | 'until'>
export type Represented =
  | { readonly kind: 'recorded'; readonly id: RepresentationId }
  | { readonly kind: 'refused'; readonly because: 'not-at-this-age' | 'oneself' | 'stands-already' }

export async function represent(
  ctx: Ctx,
  represented: Person,
  representative: Person,
  entry: Entry,
): Promise<Represented> {
  if (represented.id === representative.id) return { kind: 'refused', because: 'oneself' }
  if (!mayBeRepresentedBy(entry.kind, represented.birth, ctx.today))
    return { kind: 'refused', because: 'not-at-this-age' }
  const standing = (await representationsOf(ctx, represented.id)).filter(one => stands(one, ctx.today))
  if (standing.some(one => one.representative.id === representative.id && one.kind === entry.kind))
    return { kind: 'refused', because: 'stands-already' }
  const id = await recordRepresentation(ctx, {
    ...entry,
    represented: { id: represented.id, name: fullName(represented) },
    representative: { id: representative.id, name: fullName(representative) },
  })
  return { kind: 'recorded', id }
}

/** For whom this person may act today. */
export const representedBy = async (ctx: Ctx, representative: string): Promise<readonly Representation[]> =>
  (await representationsBy(ctx, representative)).filter(one => stands(one, ctx.today))

/** Acting for another with the roles that the other has; null when the other has none here, or is not known any more. */
export async function actingFor(ctx: Ctx, { id, represented }: Representation): Promise<ActingFor | null> {
  const person = await findPerson(ctx, represented.id)
  const roles = person ? await familyRolesOf(ctx, person) : []
  return roles.length === 0 ? null : { kind: 'acting', representation: id, represented: represented.id, roles }
}
