/** Who waits for whom in the index. Advisory locks, held until the transaction ends; as `cjg_index`. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import type { LayerKeys, Pseudonym } from '../stored-report.ts'

/** Everything that makes a match holds this gate together with the others; what changes or destroys many rows holds it alone. */
const gate = 7_141_185

/**
 * Two who report at one moment must find each other, so whoever reports waits here for everyone who reports the same youth,
 * address or parent. In one order, so that nobody waits for each other; until the transaction ends.
 */
export async function lockKeys(db: Db, ...keys: readonly Omit<LayerKeys, 'layer'>[]): Promise<void> {
  const all = keys.flatMap(({ subject, address, parents }) => [subject, ...(address ? [address] : []), ...parents])
  const locks = [...new Set(all.map(lockNumber))].toSorted()
  await Promise.all([
    sql`select pg_advisory_xact_lock_shared(${gate})`.execute(db),
    sql`select pg_advisory_xact_lock(number) from unnest(${locks}::bigint[]) number`.execute(db),
  ])
}

/** Until the transaction ends nobody reports: for work that is short, or at night. */
export const closeGate = async (db: Db): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${gate})`.execute(db)
}

/** Advisory locks go by a number of 64 bits; two pseudonyms that share it only wait for each other. */
const lockNumber = (pseudonym: Pseudonym): string => String(BigInt.asIntN(64, BigInt(`0x${pseudonym.slice(0, 16)}`)))
