/** A request for a token, read to the letter of RFC 6749: every word once, one way of saying who one is. */
import type { TokenRequest } from '../auth/clients/token.ts'

/** `byBasic`: the secret came in the head, and so does the refusal. */
export type ReadTokenRequest = { readonly byBasic: boolean } & (
  | { readonly ok: true; readonly value: TokenRequest }
  | { readonly ok: false; readonly error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' }
)

export function readTokenRequest(form: URLSearchParams, authorization: string | undefined): ReadTokenRequest {
  const byBasic = authorization !== undefined
  const no = (error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type') =>
    ({ ok: false, byBasic, error }) as const
  if ([...form.keys()].some(name => form.getAll(name).length > 1)) return no('invalid_request')
  const grant = form.get('grant_type')
  if (grant === null) return no('invalid_request')
  if (byBasic && form.has('client_secret')) return no('invalid_request')
  const who = byBasic ? fromBasic(authorization) : fromForm(form)
  if (!who) return no('invalid_client')
  if (grant !== 'client_credentials') return no('unsupported_grant_type')
  const scopes = form.get('scope')?.split(' ').filter(Boolean) ?? null
  return { ok: true, byBasic, value: { ...who, scopes } }
}

type Who = Pick<TokenRequest, 'client' | 'secret'>

function fromForm(form: URLSearchParams): Who | undefined {
  const client = form.get('client_id')
  const secret = form.get('client_secret')
  return client && secret ? { client, secret } : undefined
}

/** Both are encoded as a form would be, before Basic puts them together (§2.3.1). */
function fromBasic(authorization: string): Who | undefined {
  const coded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1]
  const [client, secret, ...more] = Buffer.from(coded ?? '', 'base64')
    .toString('latin1')
    .split(':')
  if (!client || !secret || more.length > 0) return undefined
  const decoded = [client, secret].map(part => new URLSearchParams(`part=${part.replaceAll('&', '%26')}`).get('part'))
  return decoded[0] && decoded[1] ? { client: decoded[0], secret: decoded[1] } : undefined
}
