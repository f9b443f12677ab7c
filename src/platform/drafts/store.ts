import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'
import type { Json, Tables } from '../db/tables.ts'

export type Draft = { readonly typed: Readonly<Record<string, string>>; readonly savedAt: Temporal.Instant }

/** Of every table of drafts; its other columns say what is being written, and are with these two the primary key. */
type Columns = { municipality: string; professional_id: string; typed: Json; saved_at: Temporal.Instant }

export type DraftTable = { [Name in keyof Tables]: Tables[Name] extends Columns ? Name : never }[keyof Tables]
export type Key<Table extends DraftTable> = Readonly<Omit<Tables[Table], keyof Columns>>
type WholeKey = Readonly<Record<string, string> & Pick<Columns, 'municipality' | 'professional_id'>>

const words = z.record(z.string(), z.string())

export async function selectDraft(db: Db, table: DraftTable, key: WholeKey): Promise<Draft | undefined> {
  const row = await draftsIn(db)
    .selectFrom(nameOf(table))
    .select(['typed', 'saved_at'])
    .where(one => one.and(key))
    .executeTakeFirst()
  return row && { typed: words.parse(row.typed), savedAt: row.saved_at }
}

/** True when it is the first. */
export async function upsertDraft(
  db: Db,
  table: DraftTable,
  key: WholeKey,
  { typed, savedAt }: Draft,
): Promise<boolean> {
  const row = await draftsIn(db)
    .insertInto(nameOf(table))
    .values({ ...key, typed, saved_at: savedAt })
    .onConflict(conflict => conflict.columns(columnsOf(key)).doUpdateSet({ typed, saved_at: savedAt }))
    .returning(sql<boolean>`xmax = 0`.as('is_first'))
    .executeTakeFirstOrThrow()
  return row.is_first
}

/** @returns whether there was one */
export async function deleteDraft(db: Db, table: DraftTable, key: WholeKey): Promise<boolean> {
  const gone = await draftsIn(db)
    .deleteFrom(nameOf(table))
    .where(one => one.and(key))
    .returning('saved_at')
    .executeTakeFirst()
  return gone !== undefined
}

export async function deleteDraftsBefore(
  db: Db,
  table: DraftTable,
  municipality: string,
  before: Temporal.Instant,
): Promise<void> {
  await draftsIn(db)
    .deleteFrom(nameOf(table))
    .where('municipality', '=', municipality)
    .where('saved_at', '<', before)
    .execute()
}

/** All tables of drafts look alike, so each is asked as if it were the only one; callers are held to their own table by `Key`. */
type AnyDrafts = { drafts: Columns }
const draftsIn = (db: Db) => db as unknown as Kysely<AnyDrafts>
const nameOf = (table: DraftTable) => table as string as 'drafts'
const columnsOf = (key: WholeKey) => Object.keys(key) as (keyof Columns)[]
