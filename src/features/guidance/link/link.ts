/**
 * The way in to one referral for an organisation without an account. Two things are needed: the address in a mail, which opens once, and a
 * code that the sender tells by another way. Opened, it is read for a short while; after that a new mail is asked for.
 */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { ReferralId } from '../referrals/referral.ts'

export type LinkId = string & { readonly __brand: 'LinkId' }
/** Stands in for signing in, so it cannot be guessed, and only its hash is kept. */
export type Secret = string & { readonly __brand: 'Secret' }

export type CodeTold = {
  readonly way: 'phone' | 'sms' | 'in-person'
  readonly toWhom: string
  readonly at: Temporal.Instant
  readonly by: string
}
export type Link = {
  readonly id: LinkId
  readonly referral: ReferralId
  readonly recipient: string
  readonly codeSealed: Buffer
  /** The last day on which it opens. */
  readonly expiresOn: Temporal.PlainDate
  readonly madeAt: Temporal.Instant
  readonly wrongTries: number
  readonly revokedAt: Temporal.Instant | null
  readonly told: readonly CodeTold[]
  readonly lastInvitedAt: Temporal.Instant | null
}

/** Ours: no source sets these. Five guesses at a million codes, an hour to read and answer, and a mail once in five minutes at most. */
const mostTries = 5
export const visitMinutes = 60
export const minutesBetweenMails = 5

export type LinkStanding = 'open' | 'revoked' | 'locked' | 'expired'

export function linkStandingOf(
  { revokedAt, wrongTries, expiresOn }: Pick<Link, 'revokedAt' | 'wrongTries' | 'expiresOn'>,
  today: Temporal.PlainDate,
): LinkStanding {
  if (revokedAt !== null) return 'revoked'
  if (wrongTries >= mostTries) return 'locked'
  return Temporal.PlainDate.compare(today, expiresOn) > 0 ? 'expired' : 'open'
}

/** 256 bits of chance, as they stand in an address. */
export const newSecret = (): Secret => randomBytes(32).toString('base64url') as Secret

export const readSecret = (word: string): Secret | undefined =>
  /^[A-Za-z0-9_-]{43}$/.test(word) ? (word as Secret) : undefined

export const hashOf = (secret: Secret): Buffer => createHash('sha256').update(secret).digest()

/** Six figures, to be told by telephone. */
export const newCode = (): string => `${randomInt(1_000_000)}`.padStart(6, '0')

/** Spaces and hyphens are how people say it. */
export function isSameCode(typed: string, code: string): boolean {
  const figures = Buffer.from(typed.replace(/[\s-]/g, ''))
  const right = Buffer.from(code)
  return figures.length === right.length && timingSafeEqual(figures, right)
}
