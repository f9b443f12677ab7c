import type { LocationId } from '../../../../centre/index.ts'
import { vaccineIds } from '../../../../knowledge/vaccination/vaccines.ts'
import type { ChildId, SchoolId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import type { DoseId } from '../dose.ts'
import type { BatchId } from '../stock/batch.ts'
import {
  type Called,
  outcomes,
  type SessionPlan,
  type Turn,
  type VaccinationSession,
  type VaccinationSessionId,
} from './session.ts'

export async function insertSession(
  { db, municipality, actor, now }: Writing,
  { on, place, school, location, vaccines, born, classes, follows }: SessionPlan,
): Promise<VaccinationSessionId> {
  const id = newId<VaccinationSessionId>()
  await db
    .insertInto('youth_health.vaccination_session')
    .values({
      municipality,
      id,
      on_day: on,
      place,
      school_id: school,
      location_id: location,
      vaccines: [...vaccines],
      born_from: born?.from ?? null,
      born_until: born?.to ?? null,
      classes: classes && [...classes],
      follows,
      planned_at: now,
      planned_by: actor.id,
      planned_by_name: actor.name,
    })
    .execute()
  return id
}

const sessions = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.vaccination_session as v')
    .leftJoin('people.school as s', join =>
      join.onRef('s.municipality', '=', 'v.municipality').onRef('s.id', '=', 'v.school_id'),
    )
    .selectAll('v')
    .select('s.name as school_name')
    .where('v.municipality', '=', municipality)

type SessionRow = Awaited<ReturnType<ReturnType<typeof sessions>['execute']>>[number]

const sessionFrom = (row: SessionRow): VaccinationSession => ({
  id: row.id as VaccinationSessionId,
  on: row.on_day,
  place: row.place,
  school: row.school_id as SchoolId | null,
  schoolName: row.school_name,
  location: row.location_id as LocationId,
  vaccines: row.vaccines.map(word => oneOf(vaccineIds, word)),
  born: row.born_from && row.born_until ? { from: row.born_from, to: row.born_until } : null,
  classes: row.classes,
  follows: row.follows as VaccinationSessionId | null,
  plannedByName: row.planned_by_name,
})

export async function findSession(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<VaccinationSession | undefined> {
  const row = await sessions(db, municipality).where('v.id', '=', id).executeTakeFirst()
  return row && sessionFrom(row)
}

/** The sessions since this day, the last one first. */
export async function findSessions(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.PlainDate,
): Promise<readonly VaccinationSession[]> {
  const rows = await sessions(db, municipality)
    .where('v.on_day', '>=', since)
    .orderBy('v.on_day', 'desc')
    .orderBy('v.id', 'desc')
    .execute()
  return rows.map(sessionFrom)
}

export type NewlyCalled = Pick<Called, 'child' | 'className'>

/** Who is on the list already stays as it is. Gives the children who are new on it. */
export async function insertCalled(
  { db, municipality, actor, now }: Writing,
  session: VaccinationSessionId,
  called: readonly NewlyCalled[],
): Promise<readonly ChildId[]> {
  if (called.length === 0) return []
  const rows = await db
    .insertInto('youth_health.session_child')
    .values(
      called.map(({ child, className }) => ({
        municipality,
        session_id: session,
        child_id: child,
        class_name: className,
        added_at: now,
        added_by_name: actor.name,
      })),
    )
    .onConflict(conflict => conflict.columns(['municipality', 'session_id', 'child_id']).doNothing())
    .returning('child_id')
    .execute()
  return rows.map(row => row.child_id as ChildId)
}

/** The lists of these sessions, with every turn of every child. */
export async function findCalled(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly VaccinationSessionId[],
): Promise<ReadonlyMap<string, readonly Called[]>> {
  if (ids.length === 0) return new Map()
  const [children, turns] = await Promise.all([
    db
      .selectFrom('youth_health.session_child')
      .select(['session_id', 'child_id', 'class_name'])
      .where('municipality', '=', municipality)
      .where('session_id', 'in', [...ids])
      .execute(),
    db
      .selectFrom('youth_health.session_outcome')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('session_id', 'in', [...ids])
      .orderBy('turn')
      .execute(),
  ])
  const turnsOf = Map.groupBy(turns, row => `${row.session_id} ${row.child_id}`)
  const called = children.map(row => ({
    session: row.session_id,
    child: row.child_id as ChildId,
    className: row.class_name,
    turns: (turnsOf.get(`${row.session_id} ${row.child_id}`) ?? []).map(turnFrom),
  }))
  return Map.groupBy(called, ({ session }) => session)
}

const turnFrom = (row: {
  turn: number
  outcome: string
  because: string | null
  recorded_at: Temporal.Instant
  recorded_by_name: string
}): Turn => ({
  turn: row.turn,
  outcome: oneOf(outcomes, row.outcome),
  because: row.because,
  at: row.recorded_at,
  byName: row.recorded_by_name,
})

export type NewTurn = Pick<Turn, 'turn' | 'outcome' | 'because'> & {
  readonly session: VaccinationSessionId
  readonly child: ChildId
}

/** False when this turn was taken: somebody else registered the child first. Waits for who is busy with it. */
export async function insertTurn(
  { db, municipality, actor, now }: Writing,
  { session, child, turn, outcome, because }: NewTurn,
): Promise<boolean> {
  const row = await db
    .insertInto('youth_health.session_outcome')
    .values({
      municipality,
      session_id: session,
      child_id: child,
      turn,
      outcome,
      because,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'session_id', 'child_id', 'turn']).doNothing())
    .returning('turn')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertSessionDoses(
  { db, municipality }: Writing,
  { session, child, turn }: Pick<NewTurn, 'session' | 'child' | 'turn'>,
  doses: readonly DoseId[],
): Promise<void> {
  if (doses.length === 0) return
  const rows = doses.map(dose => ({ municipality, dose_id: dose, session_id: session, child_id: child, turn }))
  await db.insertInto('youth_health.session_dose').values(rows).execute()
}

export async function findSessionDoses(
  db: Db,
  municipality: MunicipalityCode,
  { session, child, turn }: Pick<NewTurn, 'session' | 'child' | 'turn'>,
): Promise<readonly DoseId[]> {
  const rows = await db
    .selectFrom('youth_health.session_dose')
    .select('dose_id')
    .where('municipality', '=', municipality)
    .where('session_id', '=', session)
    .where('child_id', '=', child)
    .where('turn', '=', turn)
    .execute()
  return rows.map(row => row.dose_id as DoseId)
}

export async function insertSessionBatch(
  { db, municipality, actor, now }: Writing,
  session: VaccinationSessionId,
  batch: BatchId,
): Promise<void> {
  const recorded = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  await db
    .insertInto('youth_health.session_batch')
    .values({ municipality, id: newId<string>(), session_id: session, batch_id: batch, ...recorded })
    .execute()
}

/** Which batches were chosen at a session, the last choice first. */
export async function findSessionBatches(
  db: Db,
  municipality: MunicipalityCode,
  session: VaccinationSessionId,
): Promise<readonly { readonly batch: string; readonly by: string }[]> {
  const rows = await db
    .selectFrom('youth_health.session_batch')
    .select(['batch_id', 'recorded_by'])
    .where('municipality', '=', municipality)
    .where('session_id', '=', session)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({ batch: row.batch_id, by: row.recorded_by }))
}
