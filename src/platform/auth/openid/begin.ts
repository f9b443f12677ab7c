/** Sends a browser to the provider: with a state, a nonce and a proof key (PKCE) that count once, and bound to that browser. */
import { createHash, randomBytes } from 'node:crypto'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { seal } from '../../crypto/seal.ts'
import type { Within } from '../../web/router.ts'
import { minutesAway } from '../../web/ticket.ts'
import type { Discover } from './discover.ts'
import { levelsToAsk } from './levels.ts'
import { type Audience, type Provider, returnPath } from './provider.ts'
import { providerFor } from './setting.ts'
import { insertAttempt } from './store.ts'

export type Beginning = {
  readonly audience: Audience
  readonly origin: string
  /** Where to go on afterwards: a path of our own. */
  readonly back: string
  /** At the level of pages that ask for more. */
  readonly isSurer: boolean
  /** The account to tie to the provider. */
  readonly linking: string | null
}
export type Begun =
  | { readonly kind: 'away'; readonly to: string; readonly ticket: string }
  | { readonly kind: 'unreachable'; readonly label: string }
  | { readonly kind: 'not-here' }

export type OpenId = { readonly discover: Discover; readonly standard: Provider | null }

export async function begin(within: Within, { discover, standard }: OpenId, beginning: Beginning): Promise<Begun> {
  const { provider, now } = await within(async ctx => ({
    provider: await providerFor(ctx, beginning.audience, standard),
    now: ctx.now,
  }))
  if (!provider) return { kind: 'not-here' }
  const configuration = await discover(provider, now)
  if (!configuration) return { kind: 'unreachable', label: provider.label }
  const asked = beginning.isSurer ? (provider.high ?? provider.least) : provider.least
  const [state, nonce, verifier, ticket] = [randomState(), randomNonce(), randomPKCECodeVerifier(), newTicket()]
  const levels = levelsToAsk(provider.levels, asked)
  const to = buildAuthorizationUrl(configuration, {
    redirect_uri: beginning.origin + returnPath,
    scope: 'openid',
    response_type: 'code',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(levels.length > 0 ? { acr_values: levels.join(' ') } : {}),
    // A session that somebody else left open at the provider is not enough to be surer of who this is, or to tie it to an account.
    ...(beginning.isSurer || beginning.linking !== null ? { prompt: 'login' } : {}),
  })
  await within(ctx =>
    insertAttempt(ctx.db, ctx.municipality, {
      stateHash: hashOf(state),
      ticketHash: hashOf(ticket),
      audience: beginning.audience,
      issuer: provider.issuer,
      nonce,
      verifierSealed: seal(ctx.keys, verifier),
      least: asked,
      back: beginning.back,
      linking: beginning.linking,
      expiresAt: ctx.now.add({ minutes: minutesAway }),
    }),
  )
  return { kind: 'away', to: to.href, ticket }
}

/** As a state or ticket is kept. */
export const hashOf = (word: string): Buffer => createHash('sha256').update(word).digest()

const newTicket = (): string => randomBytes(32).toString('base64url')
