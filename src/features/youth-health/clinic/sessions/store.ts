import type { LocationId, ProfessionalId } from '../../../../centre/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import type { NewSession, Session, SessionId } from './session.ts'

type Day = Temporal.PlainDate

export async function insertSession(
  { db, municipality, actor, now }: Writing,
  { on, from, until, placeMinutes, location, professional, remark }: NewSession,
): Promise<SessionId> {
  const id = newId<SessionId>()
  await db
    .insertInto('youth_health.clinic_session')
    .values({
      municipality,
      id,
      on_day: on,
      from_time: from.toString(),
      until_time: until.toString(),
      place_minutes: placeMinutes,
      location_id: location,
      professional_id: professional,
      remark,
      planned_at: now,
      planned_by: actor.id,
      planned_by_name: actor.name,
    })
    .execute()
  return id
}

const sessions = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.clinic_session as s')
    .innerJoin('centre.location as l', join =>
      join.onRef('l.municipality', '=', 's.municipality').onRef('l.id', '=', 's.location_id'),
    )
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 's.municipality').onRef('p.id', '=', 's.professional_id'),
    )
    .select(['s.id', 's.on_day', 's.from_time', 's.until_time', 's.place_minutes', 's.location_id'])
    .select(['s.professional_id', 's.remark', 'l.name as location_name', 'p.name as professional_name'])
    .where('s.municipality', '=', municipality)
    .orderBy('s.on_day')
    .orderBy('s.from_time')
    .orderBy('s.id')

type Row = Awaited<ReturnType<ReturnType<typeof sessions>['executeTakeFirstOrThrow']>>

const sessionFrom = (row: Row): Session => ({
  id: row.id as SessionId,
  on: row.on_day,
  from: Temporal.PlainTime.from(row.from_time),
  until: Temporal.PlainTime.from(row.until_time),
  placeMinutes: row.place_minutes,
  location: row.location_id as LocationId,
  locationName: row.location_name,
  professional: row.professional_id as ProfessionalId,
  professionalName: row.professional_name,
  remark: row.remark,
})

/** The sessions of these days, both included, in order of time: of one professional, or of everybody. */
export async function findSessions(
  db: Db,
  municipality: MunicipalityCode,
  { from, to }: { readonly from: Day; readonly to: Day },
  professional: string | null = null,
): Promise<readonly Session[]> {
  const rows = await sessions(db, municipality)
    .where('s.on_day', '>=', from)
    .where('s.on_day', '<=', to)
    .$if(professional !== null, query => query.where('s.professional_id', '=', professional ?? ''))
    .execute()
  return rows.map(sessionFrom)
}

export async function findSession(db: Db, municipality: MunicipalityCode, id: string): Promise<Session | undefined> {
  const row = await sessions(db, municipality).where('s.id', '=', id).executeTakeFirst()
  return row && sessionFrom(row)
}
