import type { Db } from '../../db/connect.ts'

export type HandoverRow = {
  readonly municipality: string
  readonly hash: Buffer
  readonly account_id: string
  readonly home: string
  readonly home_session: Buffer
  readonly device: string
  readonly expires_at: Temporal.Instant
}

export async function insertHandover(db: Db, row: HandoverRow): Promise<void> {
  await db.insertInto('auth.handover').values(row).execute()
}

export const findHandover = (db: Db, municipality: string, hash: Buffer): Promise<HandoverRow | undefined> =>
  db
    .selectFrom('auth.handover')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('hash', '=', hash)
    .executeTakeFirst()

/** Out of the table in the same breath: of two who come with the same key one finds it. */
export const takeHandoverRow = (db: Db, municipality: string, hash: Buffer): Promise<HandoverRow | undefined> =>
  db
    .deleteFrom('auth.handover')
    .where('municipality', '=', municipality)
    .where('hash', '=', hash)
    .returningAll()
    .executeTakeFirst()

export async function deleteHandoversBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('auth.handover')
    .where('municipality', '=', municipality)
    .where('expires_at', '<', before)
    .execute()
}
