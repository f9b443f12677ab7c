/** The secret in a link: it stands in for signing in, so it cannot be guessed, and we keep only its hash. */
import { createHash, randomBytes } from 'node:crypto'

export type Token = string & { readonly __brand: 'Token' }

/** 256 bits of chance, as they stand in an address. */
export const newToken = (): Token => asToken(randomBytes(32).toString('base64url'))

export const readToken = (word: string): Token | undefined =>
  /^[A-Za-z0-9_-]{43}$/.test(word) ? asToken(word) : undefined

export const hashOf = (token: Token): Buffer => createHash('sha256').update(token).digest()

const asToken = (word: string): Token => word as Token
