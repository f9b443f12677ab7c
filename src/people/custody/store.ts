import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { ChildId, Custody, Guardian, PersonId, Relation } from '../person.ts'

export async function findGuardians(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  today: Temporal.PlainDate,
): Promise<readonly Guardian[]> {
  const each = await findGuardiansOfEach(db, municipality, [child], today)
  return each.get(child) ?? []
}

/** The guardians of each of these children today. */
export async function findGuardiansOfEach(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, readonly Guardian[]>> {
  if (children.length === 0) return new Map()
  const rows = await guardianships(db, municipality, today)
    .where('g.child_id', 'in', [...children])
    .execute()
  const grouped = Map.groupBy(rows, row => row.child_id)
  return new Map([...grouped].map(([child, group]) => [child, group.map(guardianFrom)]))
}

const guardianships = (db: Db, municipality: MunicipalityCode, today: Temporal.PlainDate) =>
  db
    .selectFrom('people.guardianship as g')
    .innerJoin('people.person as p', join =>
      join.onRef('p.municipality', '=', 'g.municipality').onRef('p.id', '=', 'g.guardian_id'),
    )
    .select(['g.child_id', 'p.id', 'p.given_names', 'p.family_name', 'p.phone', 'p.email', 'p.interpreter_language'])
    .select(['g.relation', 'g.custody'])
    .where('g.municipality', '=', municipality)
    .where('g.since', '<=', today)
    .where(eb => eb.or([eb('g.until', 'is', null), eb('g.until', '>', today)]))
    .orderBy('g.custody')
    .orderBy('g.relation', 'desc')

type GuardianRow = Awaited<ReturnType<ReturnType<typeof guardianships>['execute']>>[number]

const guardianFrom = (row: GuardianRow): Guardian => ({
  id: row.id as PersonId,
  givenNames: row.given_names,
  familyName: row.family_name,
  relation: row.relation as Relation,
  custody: row.custody as Custody,
  phone: row.phone,
  email: row.email,
  interpreterLanguage: row.interpreter_language,
})

/** The children somebody is guardian of today, with the custody held over each. */
export async function findWards(
  db: Db,
  municipality: MunicipalityCode,
  guardian: string,
  today: Temporal.PlainDate,
): Promise<readonly { childId: ChildId; custody: Custody; relation: Relation }[]> {
  const rows = await db
    .selectFrom('people.guardianship')
    .select(['child_id', 'custody', 'relation'])
    .where('municipality', '=', municipality)
    .where('guardian_id', '=', guardian)
    .where('since', '<=', today)
    .where(eb => eb.or([eb('until', 'is', null), eb('until', '>', today)]))
    .execute()
  return rows.map(row => ({
    childId: row.child_id as ChildId,
    custody: row.custody as Custody,
    relation: row.relation as Relation,
  }))
}

export async function insertGuardianship(
  db: Db,
  row: {
    municipality: string
    child_id: ChildId
    guardian_id: PersonId
    relation: Relation
    custody: Custody
    since: Temporal.PlainDate
  },
): Promise<void> {
  const { relation, custody } = row
  await db
    .insertInto('people.guardianship')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['municipality', 'child_id', 'guardian_id', 'since'])
        .doUpdateSet({ relation, custody, until: null }),
    )
    .execute()
}

/** The day on which the newest word about this person's custody begins. */
export async function findLatestGuardianship(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  guardian: PersonId,
): Promise<Temporal.PlainDate | undefined> {
  const row = await db
    .selectFrom('people.guardianship')
    .select('since')
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('guardian_id', '=', guardian)
    .orderBy('since', 'desc')
    .executeTakeFirst()
  return row?.since
}

export async function endGuardianship(
  db: Db,
  municipality: MunicipalityCode,
  { child, guardian, until }: { child: ChildId; guardian: PersonId; until: Temporal.PlainDate },
): Promise<void> {
  await db
    .updateTable('people.guardianship')
    .set({ until })
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('guardian_id', '=', guardian)
    .where(eb => eb.or([eb('until', 'is', null), eb('until', '>', until)]))
    .execute()
}
