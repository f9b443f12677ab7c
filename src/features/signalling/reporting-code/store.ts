/**
 * Files of the reporting code. Every row is hidden by the database from whoever is not its holder or a named reader; `actAs` tells it for
 * whom this transaction reads. Words are sealed: a backup, or somebody with the database alone, reads nothing.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Path } from '../../../knowledge/reporting-code/steps.ts'
import { seal, unseal } from '../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import type { Entry, EntryId, Kind, ReaderId, ReminderKind, Suspicion, SuspicionId, Words } from './suspicion.ts'

/** Until the end of the transaction. `set local`, because on Citus only that reaches the shards (platform/db/connect.ts). */
export async function actAs({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<void> {
  const id = isId(actor.id) ? actor.id : ''
  await sql.raw(`set local cjg.actor = '${id}'`).execute(db)
}

/** The files this actor holds or reads, the newest first: all of them, or the one that is asked for. */
export async function findSuspicions(ctx: Ctx, id: string | null): Promise<readonly Suspicion[]> {
  const rows = await ctx.db
    .selectFrom('reporting_code.suspicion')
    .selectAll()
    .where('municipality', '=', ctx.municipality)
    .$if(id !== null, query => query.where('id', '=', id))
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const [holdings, readers, entries, reminders] = await Promise.all([
    findHoldings(ctx, ids),
    findReaders(ctx, ids),
    findVersions(ctx, ids),
    findReminders(ctx, ids),
  ])
  const words = (sealed: Buffer) => unseal(ctx.keys, sealed)
  return rows.map(row => ({
    id: row.id as SuspicionId,
    path: row.path,
    organisation: row.organisation_id,
    startedBy: row.started_by,
    startedAt: row.started_at,
    holdings: (holdings.get(row.id) ?? []).map(({ holder, nth, given_at, reason }) => ({
      holder,
      since: nth,
      givenAt: given_at,
      reason: words(reason),
    })),
    named: (readers.get(row.id) ?? []).map(({ id, professional, named_at, reason, removed_at }) => ({
      id: id as ReaderId,
      reader: professional,
      namedAt: named_at,
      reason: words(reason),
      removed: removed_at !== null,
    })),
    entries: newestOf(ctx, entries.get(row.id) ?? []),
    reminders: (reminders.get(row.id) ?? []).map(({ what, due_on }) => ({ what, dueOn: due_on })),
  }))
}

const byFile = <R extends { readonly suspicion_id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> =>
  Map.groupBy(rows, row => row.suspicion_id)

const findHoldings = async ({ db, municipality }: Ctx, ids: readonly string[]) =>
  byFile(
    await db
      .selectFrom('reporting_code.holding')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('suspicion_id', 'in', [...ids])
      .orderBy('nth')
      .execute(),
  )

const findReaders = async ({ db, municipality }: Ctx, ids: readonly string[]) =>
  byFile(
    await db
      .selectFrom('reporting_code.reader')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('suspicion_id', 'in', [...ids])
      .orderBy('id')
      .execute(),
  )

const findVersions = async ({ db, municipality }: Ctx, ids: readonly string[]) =>
  byFile(
    await db
      .selectFrom('reporting_code.entry')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('suspicion_id', 'in', [...ids])
      .orderBy('id')
      .orderBy('version')
      .execute(),
  )

const findReminders = async ({ db, municipality }: Ctx, ids: readonly string[]) =>
  byFile(
    await db
      .selectFrom('reporting_code.reminder')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('suspicion_id', 'in', [...ids])
      .where('settled_at', 'is', null)
      .orderBy('due_on')
      .execute(),
  )

type Version = {
  readonly id: string
  readonly kind: Kind
  readonly version: number
  readonly words: Buffer
  readonly written_by: string
  readonly written_at: Temporal.Instant
}
const written = z.record(z.string(), z.string())

/** Of each entry its newest version, in the order in which they were begun. */
const newestOf = ({ keys }: Ctx, versions: readonly Version[]): readonly Entry[] =>
  [...Map.groupBy(versions, ({ id }) => id).values()].flatMap(all => {
    const [first, last] = [all[0], all.at(-1)]
    if (!first || !last) return []
    const { id, kind, version, words, written_by: writtenBy, written_at: writtenAt } = last
    const read = written.parse(JSON.parse(unseal(keys, words)))
    return [{ id: id as EntryId, kind, version, words: read, writtenBy, writtenAt, begunAt: first.written_at }]
  })

export async function insertSuspicion(
  ctx: Ctx,
  { id, path, organisation }: { readonly id: SuspicionId; readonly path: Path; readonly organisation: string },
): Promise<void> {
  const { db, municipality, actor, now } = ctx
  await db
    .insertInto('reporting_code.suspicion')
    .values({ municipality, id, path, organisation_id: organisation, started_by: actor.id, started_at: now })
    .execute()
  await insertHolding(ctx, id, { nth: 1, holder: actor.id, reason: '' })
}

/** False when somebody gave it away at the same moment. */
export async function insertHolding(
  { db, municipality, keys, actor, now }: Ctx,
  suspicion: SuspicionId,
  { nth, holder, reason }: { readonly nth: number; readonly holder: string; readonly reason: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reporting_code.holding')
    .values({
      municipality,
      suspicion_id: suspicion,
      nth,
      holder,
      given_by: actor.id,
      given_at: now,
      reason: seal(keys, reason),
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export type NewVersion = {
  readonly id: EntryId
  readonly version: number
  readonly kind: Kind
  readonly words: Words
}

/** False when somebody wrote this version already. */
export async function insertVersion(
  { db, municipality, keys, actor, now }: Ctx,
  suspicion: SuspicionId,
  { words, ...entry }: NewVersion,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reporting_code.entry')
    .values({
      ...entry,
      municipality,
      suspicion_id: suspicion,
      words: seal(keys, JSON.stringify(words)),
      written_by: actor.id,
      written_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** One that waits of each sort: a new day takes the place of the old one; null only says that nothing waits any more. */
export async function setReminder(
  { db, municipality, now }: Ctx,
  suspicion: SuspicionId,
  what: ReminderKind,
  dueOn: Temporal.PlainDate | null,
): Promise<void> {
  await db
    .updateTable('reporting_code.reminder')
    .set({ settled_at: now })
    .where('municipality', '=', municipality)
    .where('suspicion_id', '=', suspicion)
    .where('what', '=', what)
    .where('settled_at', 'is', null)
    .execute()
  if (dueOn === null) return
  await db
    .insertInto('reporting_code.reminder')
    .values({ municipality, id: newId(), suspicion_id: suspicion, what, due_on: dueOn, made_at: now })
    .execute()
}

/** The holders for whom a day has come; of which file the nightly work does not learn. */
export async function takeDueReminders({ db, today, now }: Ctx): Promise<readonly string[]> {
  const { rows } = await sql<{ holder: string }>`
    select reporting_code.take_due_reminders(${today}::date, ${now}::timestamptz) as holder`.execute(db)
  return rows.map(({ holder }) => holder)
}

/** The ids of the files of an organisation that are no more: closed, and unchanged since. */
export async function destroyEnded(
  { db }: Ctx,
  organisation: string,
  before: Temporal.Instant,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select reporting_code.destroy_ended(${before}::timestamptz, ${organisation}::uuid) as id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function deleteDraftsBefore({ db }: Ctx, before: Temporal.Instant): Promise<void> {
  await sql`select reporting_code.forget_drafts(${before}::timestamptz)`.execute(db)
}
