/** What a provider says of itself (OpenID Connect Discovery): asked once an hour, and never waited for long. */
import {
  // biome-ignore lint/suspicious/noDeprecatedImports: marked so to stand out; here for a provider on this same machine only
  allowInsecureRequests,
  type Configuration,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import type { Provider } from './provider.ts'

/** A provider that does not answer in this time is down. */
const timeoutSeconds = 5
const minutesKnown = 60
/** What was known goes on for so long while the provider does not answer: its addresses and keys seldom change. */
const hoursRemembered = 24
/** One who did not answer is not asked again at once, so that nobody else waits for it. */
const secondsLeftAlone = 10
/** How far the clocks of two systems may differ. */
const secondsOfSkew = 60

/** Null: the provider cannot be reached, or says what makes no sense. */
export type Discover = (provider: Provider, now: Temporal.Instant) => Promise<Configuration | null>

type Known = {
  readonly configuration: Configuration | null
  readonly at: Temporal.Instant
  readonly failedAt: Temporal.Instant | null
}

/** @param allowHttp a provider on this same machine may be asked without TLS: for the demo and for tests only */
export function discoverer({ allowHttp }: { readonly allowHttp: boolean }): Discover {
  const known = new Map<string, Known>()
  return async (provider, now) => {
    const key = JSON.stringify([provider.issuer, provider.clientId, provider.secret])
    const earlier = known.get(key)
    const age = (moment: Temporal.Instant) => moment.until(now).total('seconds')
    if (earlier?.configuration && age(earlier.at) < minutesKnown * 60) return earlier.configuration
    const kept = earlier && age(earlier.at) < hoursRemembered * 3600 ? earlier.configuration : null
    if (earlier?.failedAt && age(earlier.failedAt) < secondsLeftAlone) return kept
    const configuration = await ask(provider, allowHttp)
    known.set(
      key,
      configuration
        ? { configuration, at: now, failedAt: null }
        : { configuration: kept, at: earlier?.at ?? now, failedAt: now },
    )
    return configuration ?? kept
  }
}

/** TLS, unless it is this machine and that is allowed. */
export function isSafeIssuer(issuer: string, allowHttp: boolean): boolean {
  if (!URL.canParse(issuer)) return false
  const { protocol, hostname } = new URL(issuer)
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && isHere && allowHttp)
}

async function ask({ issuer, clientId, secret }: Provider, allowHttp: boolean): Promise<Configuration | null> {
  if (!isSafeIssuer(issuer, allowHttp)) return null
  const isPlain = issuer.startsWith('http:')
  const metadata = { client_secret: secret, [clockTolerance]: secondsOfSkew }
  const execute = [enableNonRepudiationChecks, ...(isPlain ? [allowInsecureRequests] : [])]
  try {
    return await discovery(new URL(issuer), clientId, metadata, undefined, { timeout: timeoutSeconds, execute })
  } catch {
    return null
  }
}
