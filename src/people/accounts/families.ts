/** What signing in asks of who is who: whose account belongs to a BSN, and who somebody is today. */
import { parseBsn } from '../../knowledge/identifiers/bsn.ts'
import { record } from '../../platform/audit/record.ts'
import { accountOf, findHeldAccount, type HeldAccount } from '../../platform/auth/accounts/account.ts'
import { setRoles } from '../../platform/auth/accounts/roles-held.ts'
import { invitationsOf } from '../../platform/auth/invitations/invite.ts'
import { openAccount } from '../../platform/auth/open-account.ts'
import type { Families } from '../../platform/auth/openid/families.ts'
import { representationsOf } from '../../platform/auth/representation/record-representation.ts'
import { type Representation, stands } from '../../platform/auth/representation/representation.ts'
import { type FamilyRole, familyRoles, type Role } from '../../platform/auth/role-names.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { findPerson, findPersonByBsn } from '../look-up.ts'
import { fullName } from '../person.ts'
import { actingFor, represent } from '../representation/represent.ts'
import { familyRolesOf } from './family-roles.ts'
import type { Person } from './store.ts'

export const families: Families = {
  accountByBsn: async (ctx, typed) => {
    const person = await personByBsn(ctx, typed)
    if (!person) return null
    const held = await accountOf(ctx, person.id)
    if (held) return (await giveRolesOfToday(ctx, held, person)) ? held.id : null
    const roles = await familyRolesOf(ctx, person)
    if (roles.length === 0) return null
    return openAccount(ctx, {
      signInName: null,
      displayName: fullName(person),
      subject: person.id,
      roles,
      organisation: null,
      entry: { kind: 'openid' },
    })
  },
  refresh: async (ctx, account) => {
    const held = await findHeldAccount(ctx, account)
    if (!held) return false
    if (held.roles.some(role => !isFamilyRole(role))) return true
    const person = await findPerson(ctx, held.subject)
    return person !== undefined && (await isKnownWellEnough(ctx, person)) && (await giveRolesOfToday(ctx, held, person))
  },
  actFor: async (ctx, representative, bsn) => {
    const self = await findPerson(ctx, representative)
    const represented = await personByBsn(ctx, bsn)
    const standing = self && represented && (await claimed(ctx, represented, self))
    return (standing && (await actingFor(ctx, standing))) ?? { kind: 'refused' }
  },
}

/** To look somebody up by a number is to search, and is logged; the number is not. */
async function personByBsn(ctx: Ctx, typed: string): Promise<Person | undefined> {
  record(ctx, 'search', 'people.child', null, 'bsn')
  const bsn = parseBsn(typed)
  return bsn.ok ? findPersonByBsn(ctx, bsn.bsn) : undefined
}

/** A supporter stays one until the account is closed; parent and youth follow from what is known today. False: nobody to us any more. */
async function giveRolesOfToday(ctx: Ctx, held: HeldAccount, person: Person): Promise<boolean> {
  const lasting = held.roles.filter(role => role === 'supporter')
  const roles: readonly FamilyRole[] = [...(await familyRolesOf(ctx, person)), ...lasting]
  await setRoles(ctx, held, person.id, roles)
  return roles.length > 0
}

/**
 * Who was only vouched for by the family may read along in its plan. As soon as that person has rights of a parent or youth here, that is not
 * enough any more: first somebody looks at who it is.
 */
async function isKnownWellEnough(ctx: Ctx, person: Person): Promise<boolean> {
  const used = (await invitationsOf(ctx, person.id)).filter(one => one.end?.how === 'used')
  const onlyVouchedFor = used.length > 0 && used.every(one => one.identity === 'asked-by-family')
  return !onlyVouchedFor || (await familyRolesOf(ctx, person)).length === 0
}

const isFamilyRole = (role: Role): boolean => familyRoles.some(one => one === role)

/** What the provider says of a mandate holds for the day: it is asked again at the next sign-in. */
async function claimed(ctx: Ctx, represented: Person, representative: Person): Promise<Representation | undefined> {
  const ofThese = async () =>
    (await representationsOf(ctx, represented.id)).find(
      one => one.representative.id === representative.id && stands(one, ctx.today),
    )
  const known = await ofThese()
  if (known) return known
  await represent(ctx, represented, representative, {
    kind: 'mandate',
    scope: 'act',
    ground: 'claim',
    reference: '',
    since: ctx.today,
    until: ctx.today.add({ days: 1 }),
  })
  return ofThese()
}
