/** The secret in a link by which somebody makes an account: it cannot be guessed, and we keep only its hash. */
import { createHash, randomBytes } from 'node:crypto'

export type Link = string & { readonly __brand: 'Link' }

/** 256 bits of chance, as they stand in an address. */
export const newLink = (): Link => asLink(randomBytes(32).toString('base64url'))

export const readLink = (word: string): Link | undefined =>
  /^[A-Za-z0-9_-]{43}$/.test(word) ? asLink(word) : undefined

export const hashOfLink = (link: Link): Buffer => createHash('sha256').update(link).digest()

const asLink = (word: string): Link => word as Link
