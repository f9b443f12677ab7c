/** One of every role, at an organisation that is in no story, and who comes without any. */
import {
  admitOrganisation,
  appointProfessional,
  type Organisation,
  type OrganisationId,
  type OrganisationKind,
  type ProfessionalId,
} from '../src/centre/index.ts'
import { recordAgreement } from '../src/features/signalling/index.ts'
import { openAccount } from '../src/platform/auth/open-account.ts'
import type { Role } from '../src/platform/auth/role-names.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'

export type Stranger = { readonly slug: string; readonly role: Role | 'visitor'; readonly actor: Actor }

/** A nurse and a doctor who work, but not for an organisation that looks after children. */
const workAt: readonly (readonly [role: Role, kind: OrganisationKind])[] = [
  ['youth-nurse', 'cjg'],
  ['youth-doctor', 'cjg'],
  ['desk', 'cjg'],
  ['pedagogue', 'cjg'],
  ['school-social-worker', 'school-social-work'],
  ['neighbourhood-team', 'neighbourhood-team'],
  ['youth-help-access', 'youth-help-access'],
  ['partner', 'school'],
  ['agreement-keeper', 'municipality'],
  ['process-coordinator', 'municipality'],
  ['health-promoter', 'youth-health-care'],
  ['municipality', 'municipality'],
  ['administrator', 'municipality'],
]

export const numbered = (number: number, block: string) =>
  `00000000-0000-7000-8000-00000000${block}${String(number).padStart(2, '0')}`
const organisationOf = (number: number, kind: OrganisationKind): Organisation => ({
  id: numbered(number, '07') as OrganisationId,
  name: `Nieuwkomer ${number}`,
  kind,
  phone: '088 000 07 00',
  email: `nieuw${number}@vlierdam.example`,
})

export const actorOf = (id: string, role: Role | null, organisation: string | null): Actor => ({
  kind: role === null ? 'visitor' : 'account',
  id,
  name: id,
  roles: new Set(role === null ? [] : [role]),
  organisation,
})

export const strangers: readonly Stranger[] = [
  ...workAt.map(([role], number) => ({
    slug: `vreemd-${role}`,
    role,
    actor: actorOf(numbered(number, '08'), role, numbered(number, '07')),
  })),
  { slug: 'ilse', role: 'parent', actor: actorOf('ilse', 'parent', null) },
  { slug: 'roos', role: 'youth', actor: actorOf('roos', 'youth', null) },
  { slug: 'gijs', role: 'supporter', actor: actorOf('gijs', 'supporter', null) },
  { slug: '', role: 'visitor', actor: actorOf('', null, null) },
]

export async function settleStrangers(ctx: Ctx): Promise<void> {
  for (const [number, [role, kind]] of workAt.entries()) {
    const organisation = organisationOf(number, kind)
    await admitOrganisation(ctx, organisation)
    const someone = { name: 'Iemand', phone: '088 000 07 00', email: 'iemand@vlierdam.example' }
    await recordAgreement(
      ctx,
      organisation.id,
      { signedOn: ctx.today, endedOn: null, coordinator: someone, head: someone, reason: 'nieuw' },
      '',
    )
    const id = numbered(number, '08') as ProfessionalId
    const slug = `vreemd-${role}`
    await appointProfessional(ctx, {
      id,
      name: `Vreemde ${role}`,
      profession: 'vreemde',
      phone: null,
      email: `${slug}@vlierdam.example`,
      organisation,
    })
    await openAccount(ctx, {
      signInName: slug,
      displayName: slug,
      subject: id,
      roles: [role],
      organisation: organisation.id,
      entry: { kind: 'cast', slug },
    })
  }
}
