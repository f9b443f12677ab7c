import { sql } from 'kysely'
import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { Family, FamilyId, Household, HouseholdId, PersonId } from '../person.ts'
import { keptId } from '../store.ts'

export async function findHouseholds(
  db: Db,
  municipality: MunicipalityCode,
  person: string,
  today: Temporal.PlainDate,
): Promise<readonly Household[]> {
  const homes = await findHouseholdsOfEach(db, municipality, [person], today)
  return homes.get(person) ?? []
}

/** Where each of these people lives today. */
export async function findHouseholdsOfEach(
  db: Db,
  municipality: MunicipalityCode,
  people: readonly string[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, readonly Household[]>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.residence as r')
    .innerJoin('people.household as h', join =>
      join.onRef('h.municipality', '=', 'r.municipality').onRef('h.id', '=', 'r.household_id'),
    )
    .select(['r.person_id', 'h.id', 'h.street', 'h.house_number', 'h.postcode', 'h.town', 'h.kind'])
    .select(isSecretOn(today).as('is_secret'))
    .where('r.municipality', '=', municipality)
    .where('r.person_id', 'in', [...people])
    .where('r.since', '<=', today)
    .where(eb => eb.or([eb('r.until', 'is', null), eb('r.until', '>', today)]))
    .orderBy('r.since')
    .execute()
  const homes = rows.map(row => ({ person: row.person_id, home: householdFrom(row) }))
  const grouped = Map.groupBy(homes, ({ person }) => person)
  return new Map([...grouped].map(([person, group]) => [person, group.map(({ home }) => home)]))
}

/** Somebody who lives at this address today must not be found. */
const isSecretOn = (today: Temporal.PlainDate) => sql<boolean>`exists (
  select from people.residence as other
  join people.address_protection as p on p.municipality = other.municipality and p.person_id = other.person_id
  where other.municipality = h.municipality and other.household_id = h.id
    and other.since <= ${today} and (other.until is null or other.until > ${today})
    and not exists (
      select from people.address_protection_end as e where e.municipality = p.municipality and e.protection_id = p.id))`

type HouseholdRow = Pick<Household, 'street' | 'postcode' | 'town' | 'kind'> & {
  id: string
  house_number: string
  is_secret: boolean
}

const householdFrom = ({ id, house_number, is_secret, street, postcode, town, kind }: HouseholdRow): Household => ({
  id: id as HouseholdId,
  street,
  houseNumber: house_number,
  postcode,
  town,
  kind,
  isSecret: is_secret,
})

export async function insertHousehold(
  db: Db,
  municipality: MunicipalityCode,
  household: Omit<Household, 'isSecret'>,
): Promise<void> {
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

/** The latest day on which one of these people came to live where they live now. */
export async function findLatestSettling(
  db: Db,
  municipality: MunicipalityCode,
  people: readonly PersonId[],
): Promise<Temporal.PlainDate | undefined> {
  const row = await db
    .selectFrom('people.residence')
    .select('since')
    .where('municipality', '=', municipality)
    .where('person_id', 'in', [...people])
    .where('until', 'is', null)
    .orderBy('since', 'desc')
    .executeTakeFirst()
  return row?.since
}

export async function endResidences(
  db: Db,
  municipality: MunicipalityCode,
  people: readonly PersonId[],
  until: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('people.residence')
    .set({ until })
    .where('municipality', '=', municipality)
    .where('person_id', 'in', [...people])
    .where('until', 'is', null)
    .execute()
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
    .where(keptId, 'is', null)
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
