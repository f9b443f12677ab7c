/** Plays the demo: opens the town and lets its people live, through the real use cases. */
import type { Keys } from '../src/platform/crypto/keys.ts'
import type { Database } from '../src/platform/db/connect.ts'
import { openTown } from './open-town.ts'

export async function playStory(parts: { database: Database; keys: Keys; now: Temporal.Instant }): Promise<void> {
  await openTown(parts)
}
