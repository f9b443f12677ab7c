/** Whoever signed in elsewhere may still be signed in there: after signing out here the way out there is offered. */
import { buildEndSessionUrl } from 'openid-client'
import type { Ctx } from '../../ctx.ts'
import type { Within } from '../../web/router.ts'
import { findSessionWay } from '../store.ts'
import type { OpenId } from './begin.ts'
import { type Audience, pathOf, signedOutPath } from './provider.ts'
import { providerFor } from './setting.ts'

/** Where to go after signing out: home, or to the page with the way out at the provider. */
export async function wayOutOf(ctx: Ctx, session: Buffer | null): Promise<string> {
  const way = session === null ? undefined : await findSessionWay(ctx.db, ctx.municipality, session)
  switch (way) {
    case 'openid-families':
      return `${signedOutPath}?bij=${pathOf('families')}`
    case 'openid-staff':
      return `${signedOutPath}?bij=${pathOf('staff')}`
    default:
      return '/'
  }
}

/**
 * The address at which a provider ends its session (RP-Initiated Logout), or null when it has none or does not answer. The ID token is not
 * sent along as a hint: it may hold a BSN, and an address is kept by browsers.
 */
export async function addressToSignOut(
  within: Within,
  { discover, standard }: OpenId,
  audience: Audience,
  origin: string,
): Promise<string | null> {
  const { provider, now } = await within(async ctx => ({
    provider: await providerFor(ctx, audience, standard),
    now: ctx.now,
  }))
  const configuration = provider && (await discover(provider, now))
  if (!configuration?.serverMetadata().end_session_endpoint) return null
  return buildEndSessionUrl(configuration, { post_logout_redirect_uri: origin + signedOutPath }).href
}
