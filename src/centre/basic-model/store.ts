import { parts } from '../../knowledge/basic-model/basic-model.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { Filling, FillingId, FillingWords, NewTermSetting, TermSetting } from './filling.ts'

/** Every filling in its newest version, the one that ends last first. */
export async function findFillings(db: Db, municipality: string): Promise<readonly Filling[]> {
  const rows = await db
    .selectFrom('centre.part_filling as a')
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'a.municipality').onRef('o.id', '=', 'a.organisation_id'),
    )
    .distinctOn('a.id')
    .select(['a.id', 'a.version', 'a.parts', 'a.organisation_id', 'o.name as organisationName', 'a.title', 'a.parties'])
    .select(['a.from_on', 'a.until_on', 'a.reason', 'a.set_at', 'a.set_by_name'])
    .where('a.municipality', '=', municipality)
    .orderBy('a.id')
    .orderBy('a.version', 'desc')
    .execute()
  const fillings = rows.map(row => ({
    id: row.id as FillingId,
    version: row.version,
    parts: parts.filter(part => row.parts.includes(part)),
    organisation: row.organisation_id,
    organisationName: row.organisationName,
    ...{ title: row.title, parties: row.parties, from: row.from_on, until: row.until_on, reason: row.reason },
    ...{ setAt: row.set_at, setByName: row.set_by_name },
  }))
  return fillings.toSorted((one, other) => Temporal.PlainDate.compare(other.from, one.from))
}

type Said = {
  readonly municipality: string
  readonly id: string
  readonly set_at: Temporal.Instant
  readonly set_by: string
  readonly set_by_name: string
}

/** False when this version of it was written already, by somebody else. */
export async function insertFilling(
  db: Db,
  said: Said,
  version: number,
  { parts: about, organisation, title, parties, from, until, reason }: FillingWords,
): Promise<boolean> {
  const inserted = await db
    .insertInto('centre.part_filling')
    .values({
      ...said,
      version,
      parts: [...about],
      organisation_id: organisation,
      ...{ title, parties, from_on: from, until_on: until, reason },
    })
    .onConflict(conflict => conflict.columns(['municipality', 'id', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Everything that was ever set, the latest first. */
export async function findTermSettings(db: Db, municipality: string): Promise<readonly TermSetting[]> {
  const rows = await db
    .selectFrom('centre.basic_model_setting')
    .select(['id', 'months', 'reason', 'set_at as setAt', 'set_by_name as setByName'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .execute()
  return rows
}

export async function insertTermSetting(db: Db, said: Said, setting: NewTermSetting): Promise<void> {
  await db
    .insertInto('centre.basic_model_setting')
    .values({ ...said, ...setting })
    .execute()
}

/** False when this was told before. */
export async function insertWarning(
  db: Db,
  municipality: string,
  part: string,
  until: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<boolean> {
  const inserted = await db
    .insertInto('centre.part_warning')
    .values({ municipality, part, until_on: until, warned_at: at })
    .onConflict(conflict => conflict.columns(['municipality', 'part', 'until_on']).doNothing())
    .returning('part')
    .executeTakeFirst()
  return inserted !== undefined
}
