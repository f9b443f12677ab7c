/** What is written down about outreach: rows are only added. False where somebody else was first. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'

type Row<T extends keyof Tables> = Insertable<Tables[T]>

export async function insertOutreach(db: Db, row: Row<'care_coordination.outreach'>): Promise<void> {
  await db.insertInto('care_coordination.outreach').values(row).execute()
}

export async function insertWorker(db: Db, row: Row<'care_coordination.outreach_worker'>): Promise<void> {
  await db.insertInto('care_coordination.outreach_worker').values(row).execute()
}

export async function insertDeparture(db: Db, row: Row<'care_coordination.outreach_departure'>): Promise<void> {
  await db
    .insertInto('care_coordination.outreach_departure')
    .values(row)
    .onConflict(conflict =>
      conflict.columns(['municipality', 'outreach_id', 'professional_id', 'joined_at']).doNothing(),
    )
    .execute()
}

export async function insertAttempt(db: Db, row: Row<'care_coordination.outreach_attempt'>): Promise<void> {
  await db.insertInto('care_coordination.outreach_attempt').values(row).execute()
}

export async function insertSafety(db: Db, row: Row<'care_coordination.outreach_safety'>): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.outreach_safety')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'outreach_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertReview(db: Db, row: Row<'care_coordination.outreach_review'>): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.outreach_review')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'outreach_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertTelling(db: Db, row: Row<'care_coordination.outreach_telling'>): Promise<void> {
  await db
    .insertInto('care_coordination.outreach_telling')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'outreach_id']).doNothing())
    .execute()
}

export async function insertEnd(db: Db, row: Row<'care_coordination.outreach_end'>): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.outreach_end')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'outreach_id']).doNothing())
    .returning('outreach_id')
    .executeTakeFirst()
  return inserted !== undefined
}
