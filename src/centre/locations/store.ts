import { sql } from 'kysely'
import { holidayNames } from '../../knowledge/ages/named-holidays.ts'
import { parseAreas } from '../../knowledge/identifiers/postcode-areas.ts'
import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { ApartDay } from '../opening-days.ts'
import type { Opening } from '../opening-hours.ts'
import type { HolidaySetting, LocationWords } from './location.ts'

/** What stands beside the location itself: a few words, and how often it was changed. */
export async function findAbout(db: Db, municipality: MunicipalityCode) {
  const rows = await db
    .selectFrom('centre.location')
    .select(['id', 'about', 'version'])
    .where('municipality', '=', municipality)
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}

/** What was said last of each day from `from` on, by location. */
export async function findApart(db: Db, municipality: MunicipalityCode, from: Temporal.PlainDate) {
  const rows = await db
    .selectFrom('centre.opening_exception')
    .distinctOn(['location_id', 'on_day'])
    .select(['location_id', 'on_day', 'kind', 'opens_at', 'closes_at', 'reason'])
    .where('municipality', '=', municipality)
    .where('on_day', '>=', from)
    .orderBy('location_id')
    .orderBy('on_day')
    .orderBy('id', 'desc')
    .execute()
  return Map.groupBy(
    rows.map(row => ({ location: row.location_id, apart: apartFrom(row) })),
    ({ location }) => location,
  )
}

type ApartRow = {
  readonly on_day: Temporal.PlainDate
  readonly kind: string
  readonly opens_at: string | null
  readonly closes_at: string | null
  readonly reason: string
}

function apartFrom({ on_day: day, kind, opens_at, closes_at, reason }: ApartRow): ApartDay {
  if (opens_at === null || closes_at === null) return { kind: kind === 'closed' ? 'closed' : 'as-usual', day, reason }
  const time = Temporal.PlainTime.from
  return { kind: 'hours', day, reason, opensAt: time(opens_at), closesAt: time(closes_at) }
}

/** Of each location the areas of the latest day that has come, and of one day the newest. */
export async function findAreas(db: Db, municipality: MunicipalityCode, today: Temporal.PlainDate) {
  const rows = await db
    .selectFrom('centre.postcode_area')
    .distinctOn('location_id')
    .select(['location_id', 'areas'])
    .where('municipality', '=', municipality)
    .where('valid_from', '<=', today)
    .orderBy('location_id')
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(row => [row.location_id, parseAreas(row.areas) ?? []]))
}

/** Everything that was ever set, the latest first. */
export async function findHolidaySettings(db: Db, municipality: MunicipalityCode): Promise<readonly HolidaySetting[]> {
  const rows = await db
    .selectFrom('centre.holiday_setting')
    .select(['id', 'closed_on', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    closedOn: holidayNames.filter(name => row.closed_on.includes(name)),
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export type Said = {
  readonly municipality: string
  readonly id: string
  readonly set_at: Temporal.Instant
  readonly set_by: string
  readonly set_by_name: string
}

export async function insertHolidaySetting(db: Db, said: Said, closedOn: readonly string[], reason: string) {
  await db
    .insertInto('centre.holiday_setting')
    .values({ ...said, closed_on: [...closedOn], reason })
    .execute()
}

export async function insertApart(db: Db, said: Said, location: string, apart: ApartDay): Promise<void> {
  const hours = apart.kind === 'hours' ? apart : null
  await db
    .insertInto('centre.opening_exception')
    .values({
      ...said,
      location_id: location,
      on_day: apart.day,
      kind: apart.kind,
      opens_at: hours?.opensAt.toString() ?? null,
      closes_at: hours?.closesAt.toString() ?? null,
      reason: apart.reason,
    })
    .execute()
}

type Areas = { readonly areas: string; readonly valid_from: Temporal.PlainDate; readonly reason: string }

export async function insertAreas(db: Db, said: Said, location: string, areas: Areas): Promise<void> {
  await db
    .insertInto('centre.postcode_area')
    .values({ ...said, location_id: location, ...areas })
    .execute()
}

/** False when somebody changed it after `version` was read. */
export async function updateLocation(
  db: Db,
  municipality: MunicipalityCode,
  { id, version }: { readonly id: string; readonly version: number },
  { openings, ...words }: LocationWords,
): Promise<boolean> {
  const updated = await db
    .updateTable('centre.location')
    .set({ ...words, version: sql<number>`version + 1` })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!updated) return false
  await replaceOpenings(db, municipality, id, openings)
  return true
}

async function replaceOpenings(db: Db, municipality: MunicipalityCode, id: string, openings: readonly Opening[]) {
  await db.deleteFrom('centre.opening').where('municipality', '=', municipality).where('location_id', '=', id).execute()
  const rows = openings.map(({ weekday, opensAt, closesAt }) => ({
    municipality,
    location_id: id,
    weekday,
    opens_at: opensAt.toString(),
    closes_at: closesAt.toString(),
  }))
  if (rows.length > 0) await db.insertInto('centre.opening').values(rows).execute()
}

export async function closeLocation(db: Db, municipality: MunicipalityCode, id: string, on: Temporal.PlainDate) {
  await db
    .updateTable('centre.location')
    .set({ closed_on: on })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}
