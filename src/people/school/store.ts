import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import { type ChildId, type Enrolment, type School, type SchoolId, schoolKinds } from '../person.ts'

type Day = Temporal.PlainDate
type SchoolRow = Pick<School, 'name' | 'brin'> & { readonly id: string; readonly kind: string }

const schoolFrom = ({ id, name, brin, kind }: SchoolRow): School => ({
  id: id as SchoolId,
  name,
  brin,
  kind: oneOf(schoolKinds, kind),
})

const enrolments = (db: Db, municipality: MunicipalityCode, today: Day) =>
  db
    .selectFrom('people.enrolment as e')
    .where('e.municipality', '=', municipality)
    .where('e.since', '<=', today)
    .where(eb => eb.or([eb('e.until', 'is', null), eb('e.until', '>', today)]))

export async function findSchools(db: Db, municipality: MunicipalityCode): Promise<readonly School[]> {
  const rows = await db
    .selectFrom('people.school')
    .select(['id', 'name', 'kind', 'brin'])
    .where('municipality', '=', municipality)
    .orderBy('name')
    .execute()
  return rows.map(schoolFrom)
}

export async function findSchool(db: Db, municipality: MunicipalityCode, id: string): Promise<School | undefined> {
  const row = await db
    .selectFrom('people.school')
    .select(['id', 'name', 'kind', 'brin'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && schoolFrom(row)
}

/** How many children go to each school today, by the id of the school. */
export async function countPupils(
  db: Db,
  municipality: MunicipalityCode,
  today: Day,
): Promise<ReadonlyMap<string, number>> {
  const rows = await enrolments(db, municipality, today)
    .select(eb => ['e.school_id', eb.fn.count<string>('e.child_id').distinct().as('count')])
    .groupBy('e.school_id')
    .execute()
  return new Map(rows.map(row => [row.school_id, Number(row.count)]))
}

/** Who goes to this school today, and to which class. */
export async function findPupils(
  db: Db,
  municipality: MunicipalityCode,
  school: SchoolId,
  today: Day,
): Promise<readonly { readonly child: string; readonly className: string | null }[]> {
  const rows = await enrolments(db, municipality, today)
    .select(['e.child_id', 'e.class_name'])
    .where('e.school_id', '=', school)
    .execute()
  return rows.map(row => ({ child: row.child_id, className: row.class_name }))
}

export async function findEnrolment(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  today: Day,
): Promise<Enrolment | undefined> {
  const row = await enrolments(db, municipality, today)
    .innerJoin('people.school as s', join =>
      join.onRef('s.municipality', '=', 'e.municipality').onRef('s.id', '=', 'e.school_id'),
    )
    .select(['s.id', 's.name', 's.kind', 's.brin', 'e.class_name', 'e.since', 'e.until'])
    .where('e.child_id', '=', child)
    .orderBy('e.since', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { school: schoolFrom(row), className: row.class_name, since: row.since, until: row.until }
}

export async function insertSchool(db: Db, municipality: MunicipalityCode, school: School): Promise<void> {
  await db
    .insertInto('people.school')
    .values({ municipality, ...school })
    .execute()
}

/** The latest day on which a child came to a school where it still goes. */
export async function findLatestStart(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<Day | undefined> {
  const row = await db
    .selectFrom('people.enrolment')
    .select('since')
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('until', 'is', null)
    .orderBy('since', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.since
}

export async function endEnrolments(db: Db, municipality: MunicipalityCode, child: ChildId, until: Day): Promise<void> {
  await db
    .updateTable('people.enrolment')
    .set({ until })
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('until', 'is', null)
    .execute()
}

/** Written again for the same school and day, it is a correction. */
export async function writeEnrolment(
  db: Db,
  row: {
    municipality: string
    child_id: ChildId
    school_id: SchoolId
    class_name: string | null
    since: Day
    until: Day | null
  },
): Promise<void> {
  await db
    .insertInto('people.enrolment')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['municipality', 'child_id', 'school_id', 'since'])
        .doUpdateSet({ class_name: row.class_name, until: row.until }),
    )
    .execute()
}
