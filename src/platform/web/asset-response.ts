import type { Asset } from '../assets/bundle.ts'
import { securityHeaders } from './headers.ts'

/** The address of an asset holds a hash of its content, so a browser may keep it for ever. */
export function assetResponse({ body, type, packed }: Asset, accepted: string): Response {
  const encoding = (['br', 'gzip'] as const).find(name => accepted.includes(name) && packed)
  const headers = { ...securityHeaders, 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }
  if (!encoding || !packed) return new Response(body, { headers: { ...headers, vary: 'accept-encoding' } })
  return new Response(packed[encoding], {
    headers: { ...headers, 'content-encoding': encoding, vary: 'accept-encoding' },
  })
}
