/** An id for a part of an offer that has none of its own: the same every time, so that who reads the file again sees no change. */
import { createHash } from 'node:crypto'

/** UUID of version 8 (RFC 9562 5.8): of our own making, from what the part is. */
export function partId(...what: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(what.join('\n')).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
