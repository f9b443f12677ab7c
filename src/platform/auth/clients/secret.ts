/**
 * Secrets of systems: 32 random bytes each, so nobody can guess one and a plain SHA-256 keeps it. After a rotation the earlier
 * secrets work on until the day that was set with the new one; then only the new one does.
 */
import { createHash, randomBytes } from 'node:crypto'

export type Secret = {
  readonly id: string
  readonly hash: Buffer
  readonly madeAt: Temporal.Instant
  readonly madeBy: string
  /** Until when those made before this one still work. */
  readonly earlierUntil: Temporal.Instant
}

export const newSecret = (): string => randomBytes(32).toString('base64url')

export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** `secrets` in order of making: until when the one at this place works, null when no later one ends it. */
export function worksUntil(secrets: readonly Secret[], place: number): Temporal.Instant | null {
  const ends = secrets.slice(place + 1).map(({ earlierUntil }) => earlierUntil)
  return ends.toSorted(Temporal.Instant.compare)[0] ?? null
}

export const workingSecrets = (secrets: readonly Secret[], now: Temporal.Instant): readonly Secret[] =>
  secrets.filter((_, place) => {
    const until = worksUntil(secrets, place)
    return until === null || Temporal.Instant.compare(now, until) < 0
  })

/** Compared by hash, which differs in the first byte as soon as the secret does: the clock tells nothing of the secret. */
export const isAmong = (secrets: readonly Secret[], secret: string): boolean => {
  const hash = secretHash(secret)
  return secrets.some(known => known.hash.equals(hash))
}
