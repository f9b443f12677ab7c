/** Registers a family of the cast as the desk would: children, guardians and custody, addresses, the family itself. */
import { parseBsn } from '../src/knowledge/identifiers/bsn.ts'
import {
  type ChildId,
  type FamilyId,
  foundFamily,
  type PersonId,
  protectAddress,
  recordCustody,
  registerChild,
  registerGuardian,
  settle,
} from '../src/people/index.ts'
import { openAccount } from '../src/platform/auth/open-account.ts'
import type { FamilyRole } from '../src/platform/auth/role-names.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { CastChild, CastFamily, CastGuardian, CastPerson } from './family.ts'

export type Registered = {
  readonly family: FamilyId
  /** By given name. */
  readonly children: ReadonlyMap<string, ChildId>
  readonly guardians: ReadonlyMap<string, PersonId>
  readonly supporters: ReadonlyMap<string, PersonId>
}

export async function registerFamily(ctx: Ctx, cast: CastFamily): Promise<Registered> {
  const children = new Map<string, ChildId>()
  const guardians = new Map<string, PersonId>()
  for (const child of cast.children) children.set(child.givenNames, await register(ctx, child))
  for (const guardian of cast.guardians) guardians.set(guardian.givenNames, await welcome(ctx, guardian, 'parent'))
  const supporters = new Map<string, PersonId>()
  for (const one of cast.supporters ?? []) supporters.set(one.givenNames, await welcome(ctx, one, 'supporter'))
  const family = await foundFamily(ctx, cast.name, [...guardians.values(), ...children.values()])
  for (const guardian of cast.guardians) await entrust(ctx, guardian, guardians, children)
  await settleDown(ctx, cast, guardians, children)
  return { family, children, guardians, supporters }
}

type Grown = Pick<CastGuardian, keyof CastPerson | 'slug'>

/** The day on which a child of the cast was born, or is expected. */
export function birthOf({ born, expected }: Pick<CastChild, 'born' | 'expected'>, today: Temporal.PlainDate) {
  if ('turns' in born)
    return { kind: 'born', on: today.add({ days: born.inDays }).subtract({ years: born.turns }) } as const
  return expected
    ? ({ kind: 'expected', on: today.add(born) } as const)
    : ({ kind: 'born', on: today.subtract(born) } as const)
}

async function register(ctx: Ctx, child: CastChild): Promise<ChildId> {
  const registration = await registerChild(ctx, {
    givenNames: child.givenNames,
    familyName: child.familyName,
    sex: child.sex,
    birth: birthOf(child, ctx.today),
    bsn: child.bsn === null ? null : bsnOf(child.bsn),
    language: child.interpreterLanguage ?? 'Nederlands',
    interpreterLanguage: child.interpreterLanguage ?? null,
    isAnother: true,
  })
  if (registration.kind !== 'registered')
    throw new Error(`${child.givenNames} could not be registered: ${registration.kind}`)
  if (child.slug !== undefined)
    await admit(ctx, child.slug, `${child.givenNames} ${child.familyName}`, registration.id, 'youth')
  return registration.id
}

async function welcome(ctx: Ctx, guardian: Grown, role: 'parent' | 'supporter'): Promise<PersonId> {
  const person = await registerGuardian(ctx, {
    givenNames: guardian.givenNames,
    familyName: guardian.familyName,
    sex: guardian.sex,
    bsn: guardian.bsn === null ? null : bsnOf(guardian.bsn),
    language: guardian.interpreterLanguage ?? 'Nederlands',
    interpreterLanguage: guardian.interpreterLanguage ?? null,
    phone: '06 00 00 00 00',
    email: null,
  })
  if (guardian.slug !== undefined)
    await admit(ctx, guardian.slug, `${guardian.givenNames} ${guardian.familyName}`, person, role)
  return person
}

/** An account for Mijn CJG, with a button on the demo's sign-in page. */
export const admit = (ctx: Ctx, slug: string, name: string, person: PersonId, role: FamilyRole) =>
  openAccount(ctx, {
    signInName: slug,
    displayName: name,
    subject: person,
    roles: [role],
    organisation: null,
    entry: { kind: 'cast', slug },
  })

async function entrust(
  ctx: Ctx,
  { givenNames, relation, custody }: CastGuardian,
  guardians: Registered['guardians'],
  children: Registered['children'],
): Promise<void> {
  const guardian = guardians.get(givenNames)
  if (!guardian) return
  for (const child of children.values())
    await recordCustody(ctx, { child, guardian, relation, custody, since: ctx.today.subtract({ years: 16 }) })
}

async function settleDown(
  ctx: Ctx,
  cast: CastFamily,
  guardians: Registered['guardians'],
  children: Registered['children'],
): Promise<void> {
  const [home, second] = cast.addresses
  const at = (elsewhere: boolean) =>
    cast.guardians
      .filter(guardian => (guardian.elsewhere ?? false) === elsewhere)
      .flatMap(guardian => guardians.get(guardian.givenNames) ?? [])
  const since = ctx.today.subtract({ years: 3 })
  const kind = 'home' as const
  const together = [...at(false), ...children.values()]
  if (home) await settle(ctx, { ...home, town: 'Vlierdam', kind, people: together, since })
  if (cast.secretBecause) await protectAddress(ctx, { people: together, since, reason: cast.secretBecause })
  if (second) await settle(ctx, { ...second, town: 'Vlierdam', kind, people: at(true), since })
}

function bsnOf(digits: string) {
  const parsed = parseBsn(digits)
  if (!parsed.ok) throw new Error(`${digits} is no BSN: ${parsed.because}`)
  return parsed.bsn
}
