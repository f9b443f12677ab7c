/** Opens the town's centre: partners, professionals with their accounts, locations. Used by the demo and by every test. */
import {
  admitOrganisation,
  appointProfessional,
  type Centre,
  type Location,
  type Organisation,
  openCentre,
  openLocation,
} from '../src/centre/index.ts'
import { type NewAgreement, recordAgreement } from '../src/features/signalling/index.ts'
import { type Acting, act, program } from '../src/platform/act.ts'
import { openAccount } from '../src/platform/auth/open-account.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { agreeOnBasicModel } from './basic-model.ts'
import { locations, organisations, professionals, vlierdam } from './town.ts'

export const storyteller = program('demo')

export async function openTown(acting: Omit<Acting, 'municipality' | 'actor'>, town: Centre = vlierdam): Promise<void> {
  await act({ ...acting, municipality: town.code, actor: storyteller }, ctx =>
    openCentre(ctx, town, { invented: true }),
  )
  await staffTown(acting, town)
}

/** Partners, locations and people for a centre that is open. */
export async function staffTown(acting: Omit<Acting, 'municipality' | 'actor'>, town: Centre): Promise<void> {
  await act({ ...acting, municipality: town.code, actor: storyteller }, async ctx => {
    for (const organisation of Object.values(organisations)) {
      await admitOrganisation(ctx, organisation)
      await recordAgreement(ctx, organisation.id, agreementOf(organisation), '')
    }
    await agreeOnBasicModel(ctx)
    for (const [ordinal, location] of locations.entries()) await openLocation(ctx, locationOf(location), ordinal)
    for (const member of Object.values(professionals)) await employ(ctx, member)
  })
}

async function employ(ctx: Ctx, member: (typeof professionals)[keyof typeof professionals]): Promise<void> {
  const { slug, role, ...professional } = member
  await appointProfessional(ctx, professional)
  await openAccount(ctx, {
    signInName: slug,
    displayName: member.name,
    subject: member.id,
    roles: [role],
    organisation: member.organisation.id,
    entry: { kind: 'cast', slug },
  })
}

/** Every partner signed the municipality's agreement about the referral index. */
const agreementOf = ({ name, phone, email }: Organisation): NewAgreement => ({
  signedOn: Temporal.PlainDate.from('2024-01-01'),
  endedOn: null,
  coordinator: { name: `Coördinator ${name}`, phone: phone ?? '', email: email ?? '' },
  head: { name: `Directie ${name}`, email: email ?? '' },
  reason: 'Convenant verwijsindex 2024',
})

/** Acting as one of the professionals, outside a browser. */
export const actorOf = (member: (typeof professionals)[keyof typeof professionals]): Actor => ({
  kind: 'account',
  id: member.id,
  name: member.name,
  roles: new Set([member.role]),
  organisation: member.organisation.id,
})

function locationOf({ days, opensAt, closesAt, ...place }: (typeof locations)[number]): Location {
  const time = Temporal.PlainTime.from
  return { ...place, openings: days.map(weekday => ({ weekday, opensAt: time(opensAt), closesAt: time(closesAt) })) }
}
