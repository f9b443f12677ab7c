/** Which organisation is which provider in messages, and where its system takes them. */
import { organisationsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { findProviders, insertProvider, type Provider } from './store.ts'

export type { Provider } from './store.ts'

export const providersOf = (ctx: Ctx): Promise<readonly Provider[]> => findProviders(ctx.db, ctx.municipality)

/** As whom this organisation may send messages; an organisation may have more codes than one. */
export const providersOfOrganisation = async (ctx: Ctx, organisation: string | null): Promise<readonly Provider[]> =>
  (await providersOf(ctx)).filter(provider => provider.organisation.id === organisation)

export const findProvider = async (ctx: Ctx, agb: string): Promise<Provider | undefined> =>
  (await providersOf(ctx)).find(provider => provider.agb === agb)

export type NewProvider = { readonly organisation: string; readonly agb: string; readonly address: string | null }

export async function setProvider(ctx: Ctx, { organisation, agb, address }: NewProvider): Promise<void> {
  const known = (await organisationsOf(ctx)).some(({ id }) => id === organisation)
  if (!known) throw new NotFound(`organisation ${organisation}`)
  await insertProvider(ctx.db, {
    municipality: ctx.municipality,
    organisation_id: organisation,
    agb,
    address,
    at: ctx.now,
    by_id: ctx.actor.id,
    by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'youth-care-link.provider', null, agb)
}
