import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ItemId } from '../../item.ts'
import type { MeetingId, Minutes, MinutesWords } from '../../meeting.ts'

/** The newest version of each meeting at which the items were spoken of, the latest written first. */
export async function findMinutes(
  db: Db,
  municipality: MunicipalityCode,
  items: readonly string[],
): Promise<readonly Minutes[]> {
  if (items.length === 0) return []
  const rows = await db
    .selectFrom('school_care_link.minutes as m')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'm.municipality').onRef('p.id', '=', 'm.written_by'),
    )
    .leftJoin('centre.professional as l', join =>
      join.onRef('l.municipality', '=', 'm.municipality').onRef('l.id', '=', 'm.lead_id'),
    )
    .select(['m.meeting_id', 'm.item_id', 'm.version', 'm.analysis', 'm.agreed', 'm.decision', 'm.lead_id'])
    .select(['m.written_at', 'p.name as writer', 'l.name as leader'])
    .distinctOn(['m.item_id', 'm.meeting_id'])
    .where('m.municipality', '=', municipality)
    .where('m.item_id', 'in', items)
    .orderBy('m.item_id')
    .orderBy('m.meeting_id')
    .orderBy('m.version', 'desc')
    .execute()
  return rows
    .map(row => ({
      meeting: row.meeting_id as MeetingId,
      item: row.item_id as ItemId,
      version: row.version,
      analysis: row.analysis,
      agreed: row.agreed,
      decision: row.decision,
      lead: row.lead_id,
      leadName: row.leader ?? '',
      writtenAt: row.written_at,
      writtenByName: row.writer,
    }))
    .toSorted((one, other) => Temporal.Instant.compare(other.writtenAt, one.writtenAt))
}

type Writing = {
  readonly municipality: string
  readonly meeting: MeetingId
  readonly item: ItemId
  readonly version: number
  readonly at: Temporal.Instant
  readonly by: string
}

/** False when somebody wrote this version already. */
export async function insertMinutes(db: Db, to: Writing, words: MinutesWords): Promise<boolean> {
  const inserted = await db
    .insertInto('school_care_link.minutes')
    .values({
      municipality: to.municipality,
      meeting_id: to.meeting,
      item_id: to.item,
      version: to.version,
      analysis: words.analysis,
      agreed: words.agreed,
      decision: words.decision,
      lead_id: words.lead,
      written_at: to.at,
      written_by: to.by,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
