import { sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { MeasuredQuantity } from '../../record/observations.ts'
import type { Writing } from '../../record/store.ts'
import type { ToRepeat, ToRepeatId } from './to-repeat.ts'

type Day = Temporal.PlainDate

export type NewToRepeat = {
  readonly measure: MeasuredQuantity
  /** Null takes the superseded one back. */
  readonly before: Day | null
  readonly because: string
  readonly supersedes: ToRepeatId | null
}

export async function insertToRepeat(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  notedOn: Day,
  rows: readonly NewToRepeat[],
): Promise<void> {
  await db
    .insertInto('youth_health.measurement_to_repeat')
    .values(
      rows.map(({ measure, before, because, supersedes }) => ({
        municipality,
        id: newId<string>(),
        child_id: child,
        measure,
        before_day: before,
        because,
        supersedes,
        noted_on: notedOn,
        noted_by: actor.id,
        noted_by_name: actor.name,
        recorded_at: now,
      })),
    )
    .execute()
}

/** Of one child: what was noted and neither taken back nor replaced, the first day first. Done or not is for `stillToRepeat` to say. */
export async function findToRepeat(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly ToRepeat[]> {
  const rows = await standingRows(db, municipality).where('noted.child_id', '=', child).execute()
  return rows.map(toRepeat)
}

/** Of the whole municipality, or of these children: what is to be measured before this day and was not measured since it was noted, the first day first. */
export async function findToRepeatBefore(
  db: Db,
  municipality: MunicipalityCode,
  day: Day,
  children: readonly ChildId[] | null = null,
): Promise<readonly ToRepeat[]> {
  const rows = await standingRows(db, municipality)
    .where('noted.before_day', '<=', day)
    .$if(children !== null, query => query.where('noted.child_id', '=', sql<string>`any(${children ?? []}::uuid[])`))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('youth_health.measurement as done')
            .select('done.id')
            .whereRef('done.municipality', '=', 'noted.municipality')
            .whereRef('done.child_id', '=', 'noted.child_id')
            .whereRef('done.measure', '=', 'noted.measure')
            .whereRef('done.on_day', '>', 'noted.noted_on')
            .where('done.value', 'is not', null)
            .where(sql<boolean>`not exists (
              select from youth_health.measurement later
              where later.municipality = done.municipality and later.supersedes = done.id)`),
        ),
      ),
    )
    .execute()
  return rows.map(toRepeat)
}

const standingRows = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.measurement_to_repeat as noted')
    .select(['noted.id', 'noted.child_id', 'noted.measure', 'noted.before_day', 'noted.because'])
    .select(['noted.noted_on', 'noted.noted_by_name'])
    .where('noted.municipality', '=', municipality)
    .where('noted.before_day', 'is not', null)
    .where(sql<boolean>`not exists (
      select from youth_health.measurement_to_repeat later
      where later.municipality = noted.municipality and later.supersedes = noted.id)`)
    .orderBy('noted.before_day')
    .orderBy('noted.id')

type Row = Awaited<ReturnType<ReturnType<typeof standingRows>['executeTakeFirstOrThrow']>>

const toRepeat = (row: Row): ToRepeat => ({
  id: row.id as ToRepeatId,
  child: row.child_id as ChildId,
  measure: row.measure,
  before: row.before_day ?? row.noted_on,
  because: row.because,
  notedOn: row.noted_on,
  notedByName: row.noted_by_name,
})
