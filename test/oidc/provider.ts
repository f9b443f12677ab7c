/**
 * A real OpenID provider on this machine (oidc-provider), with the people of a test as its users: in the place of a DigiD broker. Whoever
 * comes chooses who to be and at which level. `twist` lets it lie: the claims of an ID token are changed before it is signed again.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

export const levels = ['urn:example:loa:low', 'urn:example:loa:middle', 'urn:example:loa:high'] as const
export const [low, middle, high] = levels
export const client = { id: 'cjg-vlierdam', secret: 'a-secret-of-the-test-provider-only' }

export type Claims = Readonly<Record<string, unknown>>
export type Change = (claims: Claims) => Claims
export type TestProvider = {
  readonly issuer: string
  /** From now on every ID token is changed so, and signed again: as ever, or `forged` with a key that is not the provider's. Null: it speaks the truth again. */
  twist(change: Change | null, signed?: 'as-ever' | 'forged'): void
  /** The network is down. */
  stop(): Promise<void>
}

/** @param users the name by which one chooses → what the ID token says; @param origins where clients stand, as in 'http://localhost:3000' */
export async function startProvider(
  users: Readonly<Record<string, Claims>>,
  origins: readonly string[],
): Promise<TestProvider> {
  let listener: RequestListener = (_, response) => response.end()
  let twisting: { readonly change: Change; readonly key: KeyObject } | null = null
  const server = createServer((request, response) => listener(request, response))
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const [key, forgersKey] = [newKey(), newKey()]
  const provider = new Provider(issuer, configurationOf(users, origins, key))
  provider.use(async (context, next) => {
    await next()
    const { body } = context
    if (twisting && isTokens(body)) context.body = { ...body, id_token: resigned(body.id_token, twisting) }
  })
  const answer = provider.callback()
  listener = (request, response) =>
    request.url?.startsWith('/kies/') ? void choose(provider, users, request, response) : void answer(request, response)
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    issuer,
    twist: (change, signed = 'as-ever') => {
      twisting = change && { change, key: signed === 'forged' ? forgersKey : key }
    },
    stop,
  }
}

function configurationOf(
  users: Readonly<Record<string, Claims>>,
  origins: readonly string[],
  key: KeyObject,
): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: origins.map(origin => `${origin}/inloggen/terug`),
        post_logout_redirect_uris: origins.map(origin => `${origin}/uitgelogd`),
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
    acrValues: [...levels],
    claims: { openid: ['sub', 'bsn', 'namens', 'naam'], acr: null },
    conformIdTokenClaims: false,
    cookies: { keys: ['of-the-test-provider'] },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/kies/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => Promise.resolve({ sub: id, ...users[id] }) }),
    // Who chose to be somebody has consented.
    loadExistingGrant: async context => {
      const grant = new context.oidc.provider.Grant({
        accountId: context.oidc.session?.accountId,
        clientId: context.oidc.client?.clientId,
      })
      grant.addOIDCScope('openid')
      grant.addOIDCClaims(['sub', 'bsn', 'namens', 'naam'])
      await grant.save()
      return grant
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
  }
}

/** The page on which somebody says who they are: `wie` and `niveau`, or `stop`. */
async function choose(
  provider: Provider,
  users: Readonly<Record<string, Claims>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pageOf(Object.keys(users)))
    return
  }
  const body = new URLSearchParams(Buffer.concat(await Array.fromAsync(request)).toString())
  const who = body.get('wie') ?? ''
  const result = body.has('stop')
    ? { error: 'access_denied', error_description: 'turned back' }
    : { login: { accountId: who, acr: body.get('niveau') ?? low, remember: false } }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}

const pageOf = (
  names: readonly string[],
): string => `<!doctype html><html lang="nl"><title>Inloggen bij de proef</title>
<main><h1>Wie ben je?</h1><form method="post">
${names.map(name => `<label><input type="radio" name="wie" value="${name}">${name}</label>`).join('\n')}
<label>Niveau <select name="niveau">${levels.map(level => `<option>${level}</option>`).join('')}</select></label>
<button>Verder</button><button name="stop">Stop</button></form></main></html>`

const isTokens = (body: unknown): body is { readonly id_token: string } =>
  typeof body === 'object' && body !== null && 'id_token' in body && typeof body.id_token === 'string'

const newKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

function resigned(token: string, { change, key }: { readonly change: Change; readonly key: KeyObject }): string {
  const [header = '', payload = ''] = token.split('.')
  const claims = change(JSON.parse(Buffer.from(payload, 'base64url').toString()))
  const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`
}
