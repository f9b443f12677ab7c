import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'

export type CalendarLink = {
  readonly id: string
  readonly person: string
  readonly personName: string
  readonly madeAt: Temporal.Instant
}

export async function insertLink(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly person_id: string
    readonly person_name: string
    readonly token_hash: Buffer
    readonly made_at: Temporal.Instant
  },
): Promise<void> {
  await db.insertInto('portal.calendar_feed').values(row).execute()
}

/** Ended twice, it ended once. */
export async function insertLinkEnd(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly feed_id: string
    readonly ended_at: Temporal.Instant
    readonly ended_by: string
  },
): Promise<void> {
  await db
    .insertInto('portal.calendar_feed_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

const standing = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('portal.calendar_feed as f')
    .leftJoin('portal.calendar_feed_end as e', join =>
      join.onRef('e.municipality', '=', 'f.municipality').onRef('e.feed_id', '=', 'f.id'),
    )
    .select(['f.id', 'f.person_id as person', 'f.person_name as personName', 'f.made_at as madeAt'])
    .where('f.municipality', '=', municipality)
    .where('e.feed_id', 'is', null)

/** The links of this person that work. */
export const findLinksOf = (db: Db, municipality: MunicipalityCode, person: string): Promise<readonly CalendarLink[]> =>
  standing(db, municipality).where('f.person_id', '=', person).orderBy('f.id', 'desc').execute()

export const findLink = (db: Db, municipality: MunicipalityCode, hash: Buffer): Promise<CalendarLink | undefined> =>
  standing(db, municipality).where('f.token_hash', '=', hash).executeTakeFirst()
