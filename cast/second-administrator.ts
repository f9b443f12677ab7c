/** What one administrator makes, another releases: a colleague of Ruben Smit. */
import { appointProfessional, type Professional, type ProfessionalId } from '../src/centre/index.ts'
import { openAccount } from '../src/platform/auth/open-account.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { organisations } from './town.ts'

const slug = 'tweede-beheerder'
const colleague: Professional = {
  id: '00000000-0000-7000-8000-000000000290' as ProfessionalId,
  name: 'Marloes Kuiper',
  profession: 'privacycoördinator',
  organisation: organisations.municipality,
  phone: '088 000 02 90',
  email: `${slug}@vlierdam.example`,
}

export const secondAdministrator: Actor & { readonly slug: string } = {
  slug,
  kind: 'account',
  id: colleague.id,
  name: colleague.name,
  roles: new Set(['administrator']),
  organisation: organisations.municipality.id,
}

export async function employSecondAdministrator(ctx: Ctx): Promise<void> {
  await appointProfessional(ctx, colleague)
  await openAccount(ctx, {
    signInName: slug,
    displayName: colleague.name,
    subject: colleague.id,
    roles: ['administrator'],
    organisation: organisations.municipality.id,
    entry: { kind: 'cast', slug },
  })
}
