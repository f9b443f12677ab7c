/**
 * Was this form sent from our own pages? Browsers say so in Sec-Fetch-Site and Origin, which a page elsewhere cannot change.
 * A program that sends neither (a command line) has no cookie of a user to misuse.
 */
export function isOwnOrigin(headers: Headers, host: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
