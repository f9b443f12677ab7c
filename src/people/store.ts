import { sql } from 'kysely'
import type { MunicipalityCode } from '../platform/ctx.ts'
import type { Db } from '../platform/db/connect.ts'
import type { Birth, Child, ChildId, PersonId, Sex } from './person.ts'
import { searchName } from './person.ts'

/** The columns of a child, and how they become one. */
const columns = [
  'p.id',
  'p.given_names',
  'p.family_name',
  'p.sex',
  'p.birth_date',
  'p.expected_date',
  'p.death_date',
  'p.bsn_fingerprint',
  'p.language',
  'p.interpreter_language',
] as const

/** Of whom registration p has become part, when it was one too many (people.merge); null for nearly everyone. */
export const keptId = sql<string | null>`(
  select m.kept_id from people.merge m where m.municipality = p.municipality and m.absorbed_id = p.id
    and not exists (select from people.merge_undone u where u.municipality = m.municipality and u.merge_id = m.id))`

const everyone = (db: Db, municipality: MunicipalityCode) =>
  db.selectFrom('people.person as p').select(columns).where('p.municipality', '=', municipality)

/** Each once: who was registered twice is found as the one who was kept. */
const children = (db: Db, municipality: MunicipalityCode) => everyone(db, municipality).where(keptId, 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof children>['execute']>>[number]

/** Someone registered without a birth or expected date (a parent) is no child. */
function childFrom(row: Row): Child | undefined {
  const birth = birthFrom(row)
  if (!birth) return undefined
  return {
    id: row.id as ChildId,
    givenNames: row.given_names,
    familyName: row.family_name,
    sex: row.sex as Sex,
    birth,
    diedOn: row.death_date,
    hasBsn: row.bsn_fingerprint !== null,
    language: row.language,
    interpreterLanguage: row.interpreter_language,
  }
}

export function birthFrom(row: Pick<Row, 'birth_date' | 'expected_date'>): Birth | null {
  if (row.birth_date) return { kind: 'born', on: row.birth_date }
  return row.expected_date ? { kind: 'expected', on: row.expected_date } : null
}

const childrenFrom = (rows: readonly Row[]): readonly Child[] => rows.flatMap(row => childFrom(row) ?? [])

/** The child, or the id of the child it has become part of: asked at once, as pages ask all they need at once. */
export async function findChild(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<{ readonly child: Child | undefined; readonly keptId: ChildId | null } | undefined> {
  const row = await everyone(db, municipality).select(keptId.as('kept_id')).where('p.id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return row.kept_id === null
    ? { child: childFrom(row), keptId: null }
    : { child: undefined, keptId: row.kept_id as ChildId }
}

export async function findChildren(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<readonly Child[]> {
  if (ids.length === 0) return []
  return childrenFrom(
    await children(db, municipality)
      .where('p.id', 'in', [...ids])
      .execute(),
  )
}

export async function findChildByFingerprint(
  db: Db,
  municipality: MunicipalityCode,
  fingerprint: Buffer,
): Promise<Child | undefined> {
  const row = await children(db, municipality).where('p.bsn_fingerprint', '=', fingerprint).executeTakeFirst()
  return row && childFrom(row)
}

/** Known to be coming, not born yet. */
const isExpected = sql<boolean>`(p.birth_date is null and p.expected_date is not null)`

/** Anyone who is known here by this BSN, child or adult. */
export async function findPersonByFingerprint(
  db: Db,
  municipality: MunicipalityCode,
  fingerprint: Buffer,
): Promise<{ id: PersonId; givenNames: string; familyName: string; isChild: boolean } | undefined> {
  const row = await db
    .selectFrom('people.person')
    .select(['id', 'given_names', 'family_name', 'birth_date', 'expected_date'])
    .where('municipality', '=', municipality)
    .where('bsn_fingerprint', '=', fingerprint)
    .executeTakeFirst()
  if (!row) return undefined
  const isChild = birthFrom(row) !== null
  return { id: row.id as PersonId, givenNames: row.given_names, familyName: row.family_name, isChild }
}

export async function findChildrenBornBetween(
  db: Db,
  municipality: MunicipalityCode,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly Child[]> {
  const rows = await children(db, municipality)
    .where('p.birth_date', '>=', from)
    .where('p.birth_date', '<=', to)
    .where('p.death_date', 'is', null)
    .orderBy('p.search_name')
    .execute()
  return childrenFrom(rows)
}

export const findDeadBornAfter = async (
  db: Db,
  municipality: MunicipalityCode,
  day: Temporal.PlainDate,
): Promise<readonly Child[]> =>
  childrenFrom(
    await children(db, municipality).where('p.birth_date', '>', day).where('p.death_date', 'is not', null).execute(),
  )

/** Youths only: a parent who was born before this day is not found here. */
export type Search = { readonly bornAfter: Temporal.PlainDate; readonly limit: number }
export type Likeness = { readonly child: Child; readonly likeness: number }

/** By name, nearest first: likeness 1 has every word, `leastLike` is how much of a word must be there at least. */
export async function findChildrenByName(
  db: Db,
  municipality: MunicipalityCode,
  name: string,
  { bornAfter, limit, leastLike }: Search & { readonly leastLike: number },
): Promise<readonly Likeness[]> {
  const words = searchName({ givenNames: name, familyName: '' }).split(/\s+/)
  const long = words.filter(word => word.length >= 3)
  const telling = long.length > 0 ? long : words
  await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(leastLike)}, true)`.execute(db)
  const { rows } = await sql<{ id: string; likeness: number }>`
    select id, likeness from people.find_youths_by_name(${words}, ${telling}, ${bornAfter}, ${limit})`.execute(db)
  const found = await findChildren(
    db,
    municipality,
    rows.map(row => row.id),
  )
  return rows.flatMap(({ id, likeness }) => {
    const child = found.find(candidate => candidate.id === id)
    return child ? [{ child, likeness }] : []
  })
}

export async function findChildrenByBirthDate(
  db: Db,
  municipality: MunicipalityCode,
  day: Temporal.PlainDate,
): Promise<readonly Child[]> {
  const rows = await children(db, municipality)
    .where(eb => eb.or([eb('p.birth_date', '=', day), eb.and([isExpected, eb('p.expected_date', '=', day)])]))
    .orderBy('p.search_name')
    .limit(50)
    .execute()
  return childrenFrom(rows)
}

export type PersonRow = {
  readonly id: string
  readonly givenNames: string
  readonly familyName: string
  readonly sex: Sex
  readonly birth: Birth | null
  readonly bsn: { readonly sealed: Buffer; readonly fingerprint: Buffer } | null
  readonly language: string
  readonly interpreterLanguage: string | null
  readonly phone: string | null
  readonly email: string | null
}

export async function insertPerson(
  db: Db,
  municipality: MunicipalityCode,
  person: PersonRow,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('people.person')
    .values({
      municipality,
      id: person.id,
      given_names: person.givenNames,
      family_name: person.familyName,
      search_name: searchName(person),
      sex: person.sex,
      birth_date: person.birth?.kind === 'born' ? person.birth.on : null,
      expected_date: person.birth?.kind === 'expected' ? person.birth.on : null,
      bsn_sealed: person.bsn?.sealed ?? null,
      bsn_fingerprint: person.bsn?.fingerprint ?? null,
      language: person.language,
      interpreter_language: person.interpreterLanguage,
      phone: person.phone,
      email: person.email,
      version: 1,
      registered_at: at,
    })
    .execute()
}

export async function findSealedBsn(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<{ sealed: Buffer; fingerprint: Buffer } | undefined> {
  const row = await db
    .selectFrom('people.person')
    .select(['bsn_sealed', 'bsn_fingerprint'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.bsn_sealed && row.bsn_fingerprint
    ? { sealed: row.bsn_sealed, fingerprint: row.bsn_fingerprint }
    : undefined
}

export async function findSealedBsns(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.person')
    .select(['id', 'bsn_sealed'])
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.flatMap(({ id, bsn_sealed }) => (bsn_sealed === null ? [] : [[id, bsn_sealed] as const])))
}
