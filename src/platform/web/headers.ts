/** The same for every answer. No inline script or style, nothing from elsewhere, no framing, no guessing of types. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000',
}

/** @param isSecret its address holds a code */
export function withHeaders(response: Response, requestId: string, isSecret = false): Response {
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  // Only from which site it came: a form of ours is still known by it.
  if (isSecret) response.headers.set('referrer-policy', 'strict-origin')
  response.headers.set('x-request-id', requestId)
  return response
}
