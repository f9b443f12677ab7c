import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type {
  ChildId,
  Custody,
  Family,
  FamilyId,
  Guardian,
  Household,
  HouseholdId,
  PersonId,
  Relation,
  School,
  SchoolId,
  SchoolKind,
} from '../person.ts'

export async function findGuardians(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  today: Temporal.PlainDate,
): Promise<readonly Guardian[]> {
  const rows = await db
    .selectFrom('people.guardianship as g')
    .innerJoin('people.person as p', join =>
      join.onRef('p.municipality', '=', 'g.municipality').onRef('p.id', '=', 'g.guardian_id'),
    )
    .select([
      'p.id',
      'p.given_names',
      'p.family_name',
      'p.phone',
      'p.email',
      'p.interpreter_language',
      'g.relation',
      'g.custody',
    ])
    .where('g.municipality', '=', municipality)
    .where('g.child_id', '=', child)
    .where('g.since', '<=', today)
    .where(eb => eb.or([eb('g.until', 'is', null), eb('g.until', '>', today)]))
    .orderBy('g.custody')
    .orderBy('g.relation', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as PersonId,
    givenNames: row.given_names,
    familyName: row.family_name,
    relation: row.relation as Relation,
    custody: row.custody as Custody,
    phone: row.phone,
    email: row.email,
    interpreterLanguage: row.interpreter_language,
  }))
}

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
  await db.insertInto('people.guardianship').values(row).execute()
}

export async function findHouseholds(
  db: Db,
  municipality: MunicipalityCode,
  person: PersonId,
  today: Temporal.PlainDate,
): Promise<readonly Household[]> {
  const rows = await db
    .selectFrom('people.residence as r')
    .innerJoin('people.household as h', join =>
      join.onRef('h.municipality', '=', 'r.municipality').onRef('h.id', '=', 'r.household_id'),
    )
    .select(['h.id', 'h.street', 'h.house_number as houseNumber', 'h.postcode', 'h.town', 'h.kind'])
    .where('r.municipality', '=', municipality)
    .where('r.person_id', '=', person)
    .where('r.since', '<=', today)
    .where(eb => eb.or([eb('r.until', 'is', null), eb('r.until', '>', today)]))
    .orderBy('r.since')
    .execute()
  return rows.map(row => ({
    ...row,
    id: row.id as HouseholdId,
    kind: row.kind === 'institution' ? 'institution' : 'home',
  }))
}

export async function insertHousehold(db: Db, municipality: MunicipalityCode, household: Household): Promise<void> {
  const { houseNumber, ...rest } = household
  await db
    .insertInto('people.household')
    .values({ municipality, ...rest, house_number: houseNumber })
    .execute()
}

export async function insertResidence(
  db: Db,
  row: { municipality: string; person_id: PersonId; household_id: HouseholdId; since: Temporal.PlainDate },
): Promise<void> {
  await db.insertInto('people.residence').values(row).execute()
}

export async function findFamilies(
  db: Db,
  municipality: MunicipalityCode,
  person: PersonId,
): Promise<readonly Family[]> {
  const rows = await db
    .selectFrom('people.family_member as m')
    .innerJoin('people.family as f', join =>
      join.onRef('f.municipality', '=', 'm.municipality').onRef('f.id', '=', 'm.family_id'),
    )
    .select(['f.id', 'f.name'])
    .where('m.municipality', '=', municipality)
    .where('m.person_id', '=', person)
    .orderBy('m.since')
    .execute()
  return rows.map(row => ({ ...row, id: row.id as FamilyId }))
}

export type Member = {
  readonly id: PersonId
  readonly givenNames: string
  readonly familyName: string
  readonly birthDate: Temporal.PlainDate | null
}

export async function findMembers(
  db: Db,
  municipality: MunicipalityCode,
  family: FamilyId,
): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('people.family_member as m')
    .innerJoin('people.person as p', join =>
      join.onRef('p.municipality', '=', 'm.municipality').onRef('p.id', '=', 'm.person_id'),
    )
    .select(['p.id', 'p.given_names as givenNames', 'p.family_name as familyName', 'p.birth_date as birthDate'])
    .where('m.municipality', '=', municipality)
    .where('m.family_id', '=', family)
    .orderBy('p.birth_date')
    .execute()
  return rows.map(row => ({ ...row, id: row.id as PersonId }))
}

export async function insertFamily(db: Db, municipality: MunicipalityCode, family: Family): Promise<void> {
  await db
    .insertInto('people.family')
    .values({ municipality, ...family })
    .execute()
}

export async function insertMember(
  db: Db,
  row: { municipality: string; family_id: FamilyId; person_id: PersonId; since: Temporal.PlainDate },
): Promise<void> {
  await db
    .insertInto('people.family_member')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findSchool(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  today: Temporal.PlainDate,
): Promise<School | undefined> {
  const row = await db
    .selectFrom('people.enrolment as e')
    .innerJoin('people.school as s', join =>
      join.onRef('s.municipality', '=', 'e.municipality').onRef('s.id', '=', 'e.school_id'),
    )
    .select(['s.id', 's.name', 's.kind', 's.brin'])
    .where('e.municipality', '=', municipality)
    .where('e.child_id', '=', child)
    .where('e.since', '<=', today)
    .where(eb => eb.or([eb('e.until', 'is', null), eb('e.until', '>', today)]))
    .orderBy('e.since', 'desc')
    .executeTakeFirst()
  return row && { ...row, id: row.id as SchoolId, kind: row.kind as SchoolKind }
}

export async function insertSchool(db: Db, municipality: MunicipalityCode, school: School): Promise<void> {
  await db
    .insertInto('people.school')
    .values({ municipality, ...school })
    .execute()
}

export async function insertEnrolment(
  db: Db,
  row: { municipality: string; child_id: ChildId; school_id: SchoolId; since: Temporal.PlainDate },
): Promise<void> {
  await db.insertInto('people.enrolment').values(row).execute()
}
