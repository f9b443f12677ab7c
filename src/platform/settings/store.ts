import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'

/** Of two who choose at the same moment one waits here for the other, and then sees what was chosen. Until the end of the transaction. */
export async function lockSetting({ db, municipality }: Pick<Ctx, 'db' | 'municipality'>, path: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${municipality} ${path}`}, 0))`.execute(db)
}
