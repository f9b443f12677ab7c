/** Registering a child with its family: all of it in one transaction, or nothing. */
import type { Ctx } from '../../platform/ctx.ts'
import { familiesOf, getChild, guardiansOf, householdsOf } from '../look-up.ts'
import type { ChildId, Family, Guardian, PersonId } from '../person.ts'
import { foundFamily, joinFamily, moveIn, recordCustody, settle } from '../record-kinship.ts'
import { type Registration, registerChild } from '../register-child.ts'
import { addCarer } from './add-carer.ts'
import { type Identity, identify } from './identify.ts'
import type { Newcomer, Shared } from './newcomer.ts'

export type NewcomerRegistration =
  | Registration
  /** The child's BSN is known here as that of an adult. */
  | { readonly kind: 'refused'; readonly because: 'bsn-of-guardian' }
  /** The BSN of the carer in this place is known here under another name: one of the two is wrong. */
  | { readonly kind: 'refused'; readonly because: 'carer-bsn-of-another'; readonly place: number }

export async function registerNewcomer(ctx: Ctx, newcomer: Newcomer): Promise<NewcomerRegistration> {
  const identities: Identity[] = []
  for (const carer of newcomer.carers) identities.push(await identify(ctx, carer))
  const isOfAnother = (identity: Identity, index: number): boolean => {
    const bsn = newcomer.carers[index]?.bsn ?? null
    return identity.kind === 'another' || (bsn !== null && bsn === newcomer.child.bsn)
  }
  const place = identities.findIndex(isOfAnother)
  if (place >= 0) return { kind: 'refused', because: 'carer-bsn-of-another', place }
  const known = await identify(ctx, newcomer.child)
  if (known.kind !== 'new' && !known.isChild) return { kind: 'refused', because: 'bsn-of-guardian' }
  const registration = await registerChild(ctx, newcomer.child)
  if (registration.kind === 'registered') await joinAll(ctx, registration.id, newcomer)
  return registration
}

async function joinAll(ctx: Ctx, child: ChildId, newcomer: Newcomer): Promise<void> {
  const carers: PersonId[] = []
  for (const carer of newcomer.carers) {
    const added = await addCarer(ctx, child, carer)
    if (added.kind === 'added') carers.push(added.id)
  }
  const relatives = newcomer.shared ? await share(ctx, child, newcomer.shared) : []
  if (newcomer.address) {
    const housemates = carers.filter((_, place) => newcomer.carers[place]?.livesThere)
    await settle(ctx, { ...newcomer.address, people: [child, ...housemates], since: ctx.today })
  }
  await bind(ctx, newcomer.child.familyName, [child, ...carers], relatives)
}

/** The chosen guardians of the brother or sister are this child's too, with the same relation and custody. */
async function share(ctx: Ctx, child: ChildId, shared: Shared): Promise<readonly PersonId[]> {
  const sibling = await getChild(ctx, shared.sibling)
  const known = await guardiansOf(ctx, sibling.id)
  const chosen = known.filter(guardian => shared.guardians.includes(guardian.id))
  for (const guardian of chosen) await recordCustody(ctx, { ...entryOf(child, guardian), since: ctx.today })
  const homes = shared.address ? await householdsOf(ctx, sibling.id) : []
  for (const home of homes) await moveIn(ctx, home.id, child, ctx.today)
  return [sibling.id, ...chosen.map(guardian => guardian.id)]
}

const entryOf = (child: ChildId, { id, relation, custody }: Guardian) => ({ child, guardian: id, relation, custody })

/** The family of the brother or sister, else that of a carer who has one, else a new one under the child's name. */
async function bind(
  ctx: Ctx,
  familyName: string,
  newMembers: readonly PersonId[],
  relatives: readonly PersonId[],
): Promise<void> {
  const families: Family[] = []
  for (const person of [...relatives, ...newMembers]) families.push(...(await familiesOf(ctx, person)))
  const [family] = families
  if (!family) await foundFamily(ctx, familyName, newMembers)
  else for (const person of newMembers) await joinFamily(ctx, family.id, person)
}
