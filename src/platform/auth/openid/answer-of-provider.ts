/** What the provider says when a browser comes back: exchanged for who it is, or a reason why not. */
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  type Configuration,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client'
import type { Provider } from './provider.ts'

export type Told =
  | { readonly kind: 'told'; readonly who: string; readonly mandatedBy: string | null; readonly level: string | null }
  /** `cancelled`: the visitor turned back, or the provider let nobody in. `not-trusted`: what it says does not hold. */
  | { readonly kind: 'refused'; readonly because: 'cancelled' | 'not-trusted' | 'unreachable' | 'no-claim' }

type Expected = { readonly state: string; readonly nonce: string; readonly verifier: string }

/**
 * Checks state, nonce, issuer, audience, times and signature of what the provider says (openid-client does, OpenID Connect Core 3.1.3.7).
 * The code and the tokens are used here and kept nowhere.
 */
export async function askProvider(
  configuration: Configuration,
  provider: Provider,
  returned: URL,
  expected: Expected,
): Promise<Told> {
  try {
    const tokens = await authorizationCodeGrant(configuration, returned, {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return { kind: 'refused', because: 'not-trusted' }
    const mayAsk = claims[provider.claim] === undefined && configuration.serverMetadata().userinfo_endpoint
    const more = mayAsk ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : {}
    const all: Readonly<Record<string, unknown>> = { ...more, ...claims }
    const who = wordsIn(all[provider.claim])
    if (who === null) return { kind: 'refused', because: 'no-claim' }
    const mandatedBy = provider.mandateClaim === null ? null : wordsIn(all[provider.mandateClaim])
    return { kind: 'told', who, mandatedBy, level: wordsIn(claims.acr) }
  } catch (error) {
    return { kind: 'refused', because: reasonOf(error) }
  }
}

const wordsIn = (claim: unknown): string | null =>
  typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null

/** What was wrong is told in one word: errors of this kind may quote a token. */
function reasonOf(error: unknown): 'cancelled' | 'not-trusted' | 'unreachable' {
  if (error instanceof AuthorizationResponseError) return 'cancelled'
  if (error instanceof ResponseBodyError) return error.status >= 500 ? 'unreachable' : 'not-trusted'
  return isOfNetwork(error) ? 'unreachable' : 'not-trusted'
}

/** fetch says TypeError when nobody answers; the library gives its own code when it takes too long. */
const isOfNetwork = (error: unknown): boolean =>
  (error instanceof TypeError && error.message === 'fetch failed') ||
  (error instanceof Error && 'code' in error && error.code === 'OAUTH_TIMEOUT')
