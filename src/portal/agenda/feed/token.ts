/** The secret in a calendar address: it stands in for signing in, so it cannot be guessed, and we keep only its hash. */
import { createHash, randomBytes } from 'node:crypto'

export type FeedToken = string & { readonly __brand: 'FeedToken' }

/** 256 bits of chance, as they stand in an address. */
export const newFeedToken = (): FeedToken => asToken(randomBytes(32).toString('base64url'))

export const readFeedToken = (word: string): FeedToken | undefined =>
  /^[A-Za-z0-9_-]{43}$/.test(word) ? asToken(word) : undefined

export const hashOf = (token: FeedToken): Buffer => createHash('sha256').update(token).digest()

const asToken = (word: string): FeedToken => word as FeedToken
