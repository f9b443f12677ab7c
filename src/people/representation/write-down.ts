/** A professional writes down that somebody acts for a parent or youth, and sees to it that this person can sign in. */

import { ageBand } from '../../knowledge/consent/age-band.ts'
import { representationsOf } from '../../platform/auth/representation/record-representation.ts'
import type { Representation } from '../../platform/auth/representation/representation.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { isId } from '../../platform/new-id.ts'
import type { PersonOfChild } from '../accounts/account-of-person.ts'
import { inviteToAccount } from '../accounts/invite-to-account.ts'
import type { Person } from '../accounts/store.ts'
import { familiesOf, findPerson, guardiansOf, membersOf } from '../look-up.ts'
import { fullName, type PersonId } from '../person.ts'
import { registerGuardian } from '../register-child.ts'
import { type Represented, represent } from './represent.ts'
import { someoneNew, type TypedRepresentation } from './representation.form.ts'

export type Candidate = { readonly id: string; readonly name: string }

/** Who stands around this person: parents and guardians of the child, and everyone of the family. */
export async function candidatesFor(ctx: Ctx, { child, person }: PersonOfChild): Promise<readonly Candidate[]> {
  const guardians = await guardiansOf(ctx, child.id)
  const families = await familiesOf(ctx, person.id)
  const members = (await Promise.all(families.map(({ id }) => membersOf(ctx, id)))).flat()
  const grown = members.filter(one => one.birthDate === null || isOfAge(one.birthDate, ctx.today))
  const around = new Map([...guardians, ...grown].map(one => [one.id, fullName(one)]))
  around.delete(person.id)
  return [...around].map(([id, name]) => ({ id, name }))
}

const isOfAge = (birth: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  ageBand(birth, today) === '18-and-over'

export async function writeDown(
  ctx: Ctx,
  pair: PersonOfChild,
  { representative, givenNames, familyName, identity, email, ...entry }: TypedRepresentation,
): Promise<Represented> {
  const names = { givenNames, familyName }
  const who = representative === someoneNew ? await newcomer(ctx, names, email) : await known(ctx, pair, representative)
  const represented = await represent(ctx, pair.person, who, entry)
  if (represented.kind === 'recorded' && email !== null)
    await inviteToAccount(ctx, { whom: { person: who.id }, email, role: 'supporter', identity, note: entry.reference })
  return represented
}

/** The one with this id, of those around this person. */
async function known(ctx: Ctx, pair: PersonOfChild, id: string): Promise<Person> {
  const isAround = isId(id) && (await candidatesFor(ctx, pair)).some(one => one.id === id)
  const person = isAround ? await findPerson(ctx, id) : undefined
  if (!person) throw new NotFound(`person ${id}`)
  return person
}

async function newcomer(
  ctx: Ctx,
  names: { readonly givenNames: string; readonly familyName: string },
  email: string | null,
): Promise<Person> {
  const rest = {
    sex: 'unknown' as const,
    bsn: null,
    language: 'Nederlands',
    interpreterLanguage: null,
    phone: null,
    email,
  }
  const id: PersonId = await registerGuardian(ctx, { ...names, ...rest })
  return { ...names, id, birth: null, email }
}

/** Of this person. Throws NotFound for that of anybody else. */
export async function getRepresentation(ctx: Ctx, represented: string, id: string): Promise<Representation> {
  const found = (await representationsOf(ctx, represented)).find(one => one.id === id)
  if (!found) throw new NotFound(`representation ${id}`)
  return found
}
