/** Somebody comes to work here, and leaves: known by name to colleagues, with an account of one's own. */
import { record } from '../../platform/audit/record.ts'
import { accountOf, closeAccount, isNameTaken, renewEntry } from '../../platform/auth/accounts/account.ts'
import { type Entry, newEntry } from '../../platform/auth/accounts/entry.ts'
import { openAccount } from '../../platform/auth/open-account.ts'
import type { Role } from '../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import { moduleOfKind, rolesOfKind } from '../modules.ts'
import { appointProfessional } from '../open-centre.ts'
import type { Organisation, Professional, ProfessionalId } from '../organisation.ts'
import { endSecondmentsOf } from '../regions/secondments/keep-secondment.ts'
import { findModuleStates, findOrganisations } from '../store.ts'
import { updateLeftOn } from './store.ts'

export type NewColleague = Omit<Professional, 'id' | 'organisation'> & {
  readonly organisation: string
  readonly role: Role
  readonly signInName: string
}
/** The way in exists in plain words only here, to be shown once. */
export type WayIn = { readonly name: string; readonly signInName: string; readonly entry: Entry }
export type Employed =
  | { readonly kind: 'employed'; readonly wayIn: WayIn }
  | { readonly kind: 'refused'; readonly because: 'name-taken' | 'role-of-others' | 'partner-off' }

export async function employProfessional(ctx: Ctx, colleague: NewColleague): Promise<Employed> {
  if (await isNameTaken(ctx, colleague.signInName)) return { kind: 'refused', because: 'name-taken' }
  const { role, signInName, organisation: organisationId, ...person } = colleague
  const organisation = await getOrganisation(ctx, organisationId)
  const because = await whyNot(ctx, organisation, role)
  if (because) return { kind: 'refused', because }
  const id = newId<ProfessionalId>()
  await appointProfessional(ctx, { ...person, id, organisation })
  const entry = newEntry()
  await openAccount(ctx, {
    signInName,
    displayName: person.name,
    subject: id,
    roles: [role],
    organisation: organisation.id,
    entry: { kind: 'password', ...entry },
  })
  return { kind: 'employed', wayIn: { name: person.name, signInName, entry } }
}

/** People of a partner get the roles that come with its module, and only while that is on. */
async function whyNot(ctx: Ctx, { kind }: Organisation, role: Role): Promise<'role-of-others' | 'partner-off' | null> {
  const offered = rolesOfKind(kind)
  if (offered && !offered.includes(role)) return 'role-of-others'
  const module = moduleOfKind(kind)
  const states = module && (await findModuleStates(ctx.db, ctx.municipality))
  return states?.some(state => state.module === module && !state.isOn) ? 'partner-off' : null
}

/** For who forgot the password or lost the telephone; undefined when there is no open account. */
export async function renewWayIn(ctx: Ctx, professional: Professional): Promise<WayIn | undefined> {
  const account = await accountOf(ctx, professional.id)
  if (!account) return undefined
  const entry = await renewEntry(ctx, account, professional.id)
  return { name: professional.name, signInName: account.signInName, entry }
}

/** From today this professional is no longer here and cannot sign in; what was written stays under the name. */
export async function letProfessionalGo(ctx: Ctx, professional: Professional): Promise<void> {
  await updateLeftOn(ctx.db, ctx.municipality, professional.id, ctx.today)
  record(ctx, 'change', 'centre.professional', professional.id, 'left')
  await closeAccount(ctx, professional.id)
  await endSecondmentsOf(ctx, professional.id, 'Werkt niet meer bij het eigen centrum')
}

async function getOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  const organisation = organisations.find(candidate => candidate.id === id)
  if (!organisation) throw new NotFound(`organisation ${id}`)
  return organisation
}
