/** A command works on the same database and keys as the server, for one municipality, and lets both go at the end. */
import { type Centre, centresOn } from '../centre/index.ts'
import type { Keys } from '../platform/crypto/keys.ts'
import type { Database } from '../platform/db/connect.ts'
import { readEnv } from '../platform/env.ts'
import { layFoundation } from '../start.ts'
import { WrongUse } from './command.ts'

export type Ground = {
  readonly database: Database
  readonly keys: Keys
  readonly url: string
  readonly centres: readonly Centre[]
}

export async function onFoundation<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
  const { close, ...foundation } = await layFoundation(readEnv(process.env))
  try {
    return await work({ ...foundation, centres: await centresOn(foundation.database) })
  } finally {
    await close()
  }
}

/** The municipality that was asked for, by CBS code or name, or the only one there is. */
export function chooseCentre(centres: readonly Centre[], wanted: string | undefined): Centre {
  const named = centres.filter(({ code, name }) => wanted === undefined || code === wanted || name === wanted)
  const [centre] = named
  if (centre && named.length === 1) return centre
  const known = centres.map(({ code, name }) => `${code} (${name})`).join(', ') || 'nog geen'
  throw new WrongUse(
    wanted === undefined
      ? `Kies een gemeente met --gemeente. Bekend: ${known}.`
      : `Gemeente ${wanted} is hier niet bekend. Bekend: ${known}.`,
  )
}
