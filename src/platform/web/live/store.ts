import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { channel } from './channel.ts'

/** PostgreSQL sends it on at the commit, once however often it was said, to every program that listens. */
export const notify = async (db: Db, heard: string): Promise<void> => {
  await sql`select pg_notify(${channel}, ${heard})`.execute(db)
}
