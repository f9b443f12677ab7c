import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import { type LookBack, measureUnits, type SpearPoint, type SpearPointId, type SpearPointWords } from './spear-point.ts'

/** Each as it was saved last, those that end first in front. */
export async function findSpearPoints(db: Db, municipality: MunicipalityCode): Promise<readonly SpearPoint[]> {
  const rows = await db
    .selectFrom('centre.spear_point_text as t')
    .leftJoin('centre.spear_point_end as e', join =>
      join.onRef('e.municipality', '=', 't.municipality').onRef('e.spear_point_id', '=', 't.spear_point_id'),
    )
    .distinctOn('t.spear_point_id')
    .selectAll('t')
    .select(['e.ended_on', 'e.why as ended_why', 'e.recorded_by_name as ended_by'])
    .where('t.municipality', '=', municipality)
    .orderBy('t.spear_point_id')
    .orderBy('t.nth', 'desc')
    .execute()
  const lookBacks = await findLookBacks(db, municipality)
  return rows
    .map(row => ({
      id: row.spear_point_id as SpearPointId,
      nth: row.nth,
      title: row.title,
      why: row.why,
      from: row.from_day,
      until: row.until_day,
      measure: measureFrom(row),
      start: Number(row.start_value),
      target: Number(row.target_value),
      responsible: row.responsible,
      reason: row.reason,
      at: row.recorded_at,
      by: row.recorded_by_name,
      lookBacks: lookBacks.get(row.spear_point_id) ?? [],
      ended: endFrom(row),
    }))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.until, other.until))
}

const measureFrom = (row: Record<'subject' | 'breakdown' | 'category' | 'unit', string>) => ({
  subject: row.subject,
  breakdown: row.breakdown,
  category: row.category,
  unit: oneOf(measureUnits, row.unit),
})

type EndRow = {
  readonly ended_on: Temporal.PlainDate | null
  readonly ended_why: string | null
  readonly ended_by: string | null
}

const endFrom = ({ ended_on: on, ended_why: why, ended_by: by }: EndRow): SpearPoint['ended'] =>
  on !== null && why !== null && by !== null ? { on, why, by } : null

async function findLookBacks(db: Db, municipality: MunicipalityCode): Promise<ReadonlyMap<string, LookBack[]>> {
  const rows = await db
    .selectFrom('centre.spear_point_look_back')
    .select(['spear_point_id', 'value', 'words', 'recorded_at as at', 'recorded_by_name as by'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .execute()
  const told = rows.map(({ value, ...row }) => ({ ...row, value: value === null ? null : Number(value) }))
  return Map.groupBy(told, row => row.spear_point_id)
}

export type Said = {
  readonly recorded_at: Temporal.Instant
  readonly recorded_by: string
  readonly recorded_by_name: string
}

export async function insertSpearPoint(
  db: Db,
  row: { readonly municipality: MunicipalityCode; readonly id: SpearPointId; readonly set_at: Temporal.Instant },
): Promise<void> {
  await db.insertInto('centre.spear_point').values(row).execute()
}

/** False when somebody else saved this one first. */
export async function insertText(
  db: Db,
  municipality: MunicipalityCode,
  at: { readonly id: SpearPointId; readonly nth: number; readonly reason: string } & Said,
  { measure, start, target, from, until, title, why, responsible }: SpearPointWords,
): Promise<boolean> {
  const { id, ...said } = at
  const made = await db
    .insertInto('centre.spear_point_text')
    .values({
      municipality,
      spear_point_id: id,
      ...said,
      ...measure,
      title,
      why,
      responsible,
      from_day: from,
      until_day: until,
      start_value: start,
      target_value: target,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('nth')
    .executeTakeFirst()
  return made !== undefined
}

export async function insertLookBack(
  db: Db,
  municipality: MunicipalityCode,
  row: {
    readonly spear_point_id: SpearPointId
    readonly id: string
    readonly value: number | null
    readonly words: string
  } & Said,
): Promise<void> {
  await db
    .insertInto('centre.spear_point_look_back')
    .values({ municipality, ...row })
    .execute()
}

export async function insertEnd(
  db: Db,
  municipality: MunicipalityCode,
  row: { readonly spear_point_id: SpearPointId; readonly ended_on: Temporal.PlainDate; readonly why: string } & Said,
): Promise<void> {
  await db
    .insertInto('centre.spear_point_end')
    .values({ municipality, ...row })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
