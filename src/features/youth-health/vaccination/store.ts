import { type Selectable, sql } from 'kysely'
import { vaccineIds } from '../../../knowledge/vaccination/vaccines.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Writing } from '../record/store.ts'
import { byChild } from './by-child.ts'
import type { Batch, DoseId, NewDose, RecordedDose } from './dose.ts'

/** Held until the transaction ends. */
export async function lockDoses(db: Db, child: ChildId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`doses ${child}`}))`.execute(db)
}

/** All of them in one statement of one parameter. */
export async function insertDoses({ db, municipality, actor, now }: Writing, doses: readonly NewDose[]): Promise<void> {
  if (doses.length === 0) return
  const rows = doses.map(({ id, child, dose, place, site, givenBy, ground, superseding }) => ({
    id,
    child_id: child,
    vaccine: dose?.vaccine,
    given_on: dose?.on,
    product: dose?.product,
    batch: dose?.batch,
    batch_expires_on: dose?.batchExpiresOn,
    place,
    site,
    given_by: givenBy,
    consent_ground: ground,
    supersedes: superseding?.id,
    reason: superseding?.reason,
  }))
  await sql`
    insert into youth_health.dose
      (municipality, id, child_id, vaccine, given_on, product, batch, batch_expires_on, place, site, given_by,
        consent_ground, supersedes, reason, recorded_at, recorded_by, recorded_by_name)
    select ${municipality}, one.*, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one
      (id uuid, child_id uuid, vaccine text, given_on date, product text, batch text, batch_expires_on date, place text,
        site text, given_by text, consent_ground text, supersedes uuid, reason text)`.execute(db)
}

/** Everything ever recorded of this child, superseded rows too, in the order of recording. */
export async function findDoses(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly RecordedDose[]> {
  const each = await findDosesOfEach(db, municipality, [child])
  return each.get(child) ?? []
}

/** The same of many children, by child. */
export async function findDosesOfEach(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly RecordedDose[]>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.dose')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .orderBy('id')
    .execute()
  return byChild(rows, recordedFrom)
}

type Row = Selectable<Tables['youth_health.dose']>

const recordedFrom = (row: Row): RecordedDose => ({
  id: row.id as DoseId,
  dose:
    row.vaccine === null || row.given_on === null
      ? null
      : {
          vaccine: oneOf(vaccineIds, row.vaccine),
          on: row.given_on,
          product: row.product,
          batch: row.batch,
          batchExpiresOn: row.batch_expires_on,
        },
  place: row.place,
  site: row.site,
  givenBy: row.given_by,
  ground: row.consent_ground,
  superseding: row.supersedes === null ? null : { id: row.supersedes as DoseId, reason: row.reason ?? '' },
  recordedAt: row.recorded_at,
  recordedByName: row.recorded_by_name,
})

/** The batches given here since this day, the one used last first. */
export async function findBatches(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.PlainDate,
): Promise<readonly Batch[]> {
  const rows = await db
    .selectFrom('youth_health.dose')
    .select(['vaccine', 'product', 'batch', 'batch_expires_on'])
    .where('municipality', '=', municipality)
    .where('given_on', '>=', since)
    .where('place', '=', 'here')
    .where('vaccine', 'is not', null)
    .where('batch', 'is not', null)
    .groupBy(['vaccine', 'product', 'batch', 'batch_expires_on'])
    .orderBy(eb => eb.fn.max('recorded_at'), 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({
    vaccine: oneOf(vaccineIds, row.vaccine ?? ''),
    product: row.product,
    batch: row.batch ?? '',
    batchExpiresOn: row.batch_expires_on,
  }))
}
