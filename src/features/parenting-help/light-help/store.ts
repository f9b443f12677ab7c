import { type Insertable, type InsertResult, type SqlBool, sql } from 'kysely'
import type { ProfessionalId } from '../../../centre/index.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Called, LightHelp, LightHelpId, Talk } from './light-help.ts'

type Row<T extends keyof Tables> = Insertable<Tables[T]>
type Which =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'of-child'; readonly child: ChildId }
  | { readonly kind: 'held-by'; readonly professional: string }

/** The newest first. */
export async function findLightHelp(
  db: Db,
  municipality: MunicipalityCode,
  which: Which,
): Promise<readonly LightHelp[]> {
  const rows = await db
    .selectFrom('parenting_help.light_help as l')
    .innerJoin('parenting_help.light_help_holder as h', join =>
      join.onRef('h.municipality', '=', 'l.municipality').onRef('h.light_help_id', '=', 'l.id'),
    )
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'h.municipality').onRef('p.id', '=', 'h.professional_id'),
    )
    .leftJoin('parenting_help.light_help_end as e', join =>
      join.onRef('e.municipality', '=', 'l.municipality').onRef('e.light_help_id', '=', 'l.id'),
    )
    .select(['l.id', 'l.child_id', 'l.question', 'l.goal', 'l.goal_by', 'l.score_before', 'l.most_talks'])
    .select(['l.started_on', 'h.version', 'h.professional_id', 'p.name'])
    .select(['e.ended_on', 'e.reason', 'e.result', 'e.score_after', 'e.words', 'e.call_on'])
    .where('l.municipality', '=', municipality)
    .where(sql<SqlBool>`h.version = (select max(x.version) from parenting_help.light_help_holder x
      where x.municipality = h.municipality and x.light_help_id = h.light_help_id)`)
    .where(whereOf(which))
    .orderBy('l.started_at', 'desc')
    .orderBy('l.id', 'desc')
    .execute()
  const ids = rows.map(({ id }) => id)
  const talks = await findTalks(db, municipality, ids)
  const calls = await findCalls(db, municipality, ids)
  return rows.map(row => ({
    id: row.id as LightHelpId,
    child: row.child_id as ChildId,
    question: row.question,
    goal: row.goal,
    goalBy: row.goal_by,
    scoreBefore: row.score_before,
    mostTalks: row.most_talks,
    startedOn: row.started_on,
    holder: { version: row.version, id: row.professional_id as ProfessionalId, name: row.name },
    talks: talks.get(row.id) ?? [],
    end: endOf(row),
    calls: calls.get(row.id) ?? [],
  }))
}

type EndRow = {
  readonly [Name in 'ended_on' | 'reason' | 'result' | 'score_after' | 'words' | 'call_on']:
    | Tables['parenting_help.light_help_end'][Name]
    | null
}

function endOf({ ended_on: on, reason, result, words, ...row }: EndRow): LightHelp['end'] {
  if (on === null || reason === null || result === null || words === null) return null
  return { on, reason, result, words, scoreAfter: row.score_after, callOn: row.call_on }
}

function whereOf(which: Which) {
  switch (which.kind) {
    case 'one':
      return sql<SqlBool>`l.id = ${which.id}`
    case 'of-child':
      return sql<SqlBool>`l.child_id = ${which.child}`
    case 'held-by':
      return sql<SqlBool>`h.professional_id = ${which.professional}`
  }
}

async function findTalks(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Talk[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('parenting_help.light_help_talk')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('light_help_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const talks = rows.map(
    ({ light_help_id: of, ordinal, on_day: on, way, note, score, why_more, recorded_by_name }) => ({
      ...{ of, ordinal, on, way, note, score },
      whyMore: why_more,
      byName: recorded_by_name,
    }),
  )
  return Map.groupBy(talks, ({ of }) => of)
}

async function findCalls(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Called[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('parenting_help.light_help_call')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('light_help_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const calls = rows.map(
    ({ light_help_id: of, called_on: on, outcome, how, score, words, called_by_name: byName }) => ({
      ...{ of, on, outcome, how, score, words, byName },
    }),
  )
  return Map.groupBy(calls, ({ of }) => of)
}

/** In which nothing was written from this moment on; with the child each is about. */
export async function findUntouchedSince(
  db: Db,
  municipality: MunicipalityCode,
  moment: Temporal.Instant,
): Promise<readonly { readonly id: LightHelpId; readonly child: ChildId }[]> {
  const { rows } = await sql<{ id: LightHelpId; child: ChildId }>`
    select l.id, l.child_id as child from parenting_help.light_help l
    where l.municipality = ${municipality} and l.started_at < ${moment}
      and not exists (select from parenting_help.light_help_holder h
        where h.municipality = l.municipality and h.light_help_id = l.id and h.since >= ${moment})
      and not exists (select from parenting_help.light_help_talk t
        where t.municipality = l.municipality and t.light_help_id = l.id and t.recorded_at >= ${moment})
      and not exists (select from parenting_help.light_help_end e
        where e.municipality = l.municipality and e.light_help_id = l.id and e.ended_at >= ${moment})
      and not exists (select from parenting_help.light_help_call c
        where c.municipality = l.municipality and c.light_help_id = l.id and c.called_at >= ${moment})
    order by l.id limit 500`.execute(db)
  return rows
}

/** With all that hangs on them. */
export async function deleteLightHelp(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly LightHelpId[],
): Promise<void> {
  await db
    .deleteFrom('parenting_help.light_help')
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .execute()
}

export async function insertLightHelp(
  db: Db,
  row: Row<'parenting_help.light_help'>,
  consent: readonly Omit<Row<'parenting_help.light_help_consent'>, 'municipality' | 'light_help_id'>[],
): Promise<void> {
  await db.insertInto('parenting_help.light_help').values(row).execute()
  const of = { municipality: row.municipality, light_help_id: row.id }
  const said = consent.map(one => ({ ...one, ...of }))
  if (said.length > 0) await db.insertInto('parenting_help.light_help_consent').values(said).execute()
}

export async function insertException(db: Db, row: Row<'parenting_help.light_help_exception'>): Promise<void> {
  await db.insertInto('parenting_help.light_help_exception').values(row).execute()
}

/** False, as of the next ones too: somebody was first. */
export const insertHolder = async (db: Db, row: Row<'parenting_help.light_help_holder'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.light_help_holder')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

export const insertTalk = async (db: Db, row: Row<'parenting_help.light_help_talk'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.light_help_talk')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

export const insertEnd = async (db: Db, row: Row<'parenting_help.light_help_end'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.light_help_end')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

export const insertCall = async (db: Db, row: Row<'parenting_help.light_help_call'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.light_help_call')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

const isWritten = ({ numInsertedOrUpdatedRows: rows }: InsertResult): boolean => (rows ?? 0n) > 0n
