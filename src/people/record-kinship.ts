/** Who belongs together: custody, household, family, school. Each is a fact with a day, never a flag. */
import { record } from '../platform/audit/record.ts'
import type { Ctx } from '../platform/ctx.ts'
import { newId } from '../platform/new-id.ts'
import * as store from './kinship/store.ts'
import type {
  ChildId,
  Custody,
  FamilyId,
  Household,
  HouseholdId,
  PersonId,
  Relation,
  School,
  SchoolId,
} from './person.ts'

export async function recordCustody(
  ctx: Ctx,
  entry: {
    readonly child: ChildId
    readonly guardian: PersonId
    readonly relation: Relation
    readonly custody: Custody
    readonly since: Temporal.PlainDate
  },
): Promise<void> {
  const { child, guardian, relation, custody, since } = entry
  await store.insertGuardianship(ctx.db, {
    municipality: ctx.municipality,
    child_id: child,
    guardian_id: guardian,
    relation,
    custody,
    since,
  })
  record(ctx, 'create', 'people.guardianship', child)
}

/** These people live at this address from this day. */
export async function settle(
  ctx: Ctx,
  entry: Omit<Household, 'id'> & { readonly people: readonly PersonId[]; readonly since: Temporal.PlainDate },
): Promise<HouseholdId> {
  const { people, since, ...address } = entry
  const id = newId<HouseholdId>()
  await store.insertHousehold(ctx.db, ctx.municipality, { ...address, id })
  for (const person of people) {
    await store.insertResidence(ctx.db, { municipality: ctx.municipality, person_id: person, household_id: id, since })
    record(ctx, 'create', 'people.residence', person)
  }
  return id
}

export async function foundFamily(ctx: Ctx, name: string, members: readonly PersonId[]): Promise<FamilyId> {
  const id = newId<FamilyId>()
  await store.insertFamily(ctx.db, ctx.municipality, { id, name })
  for (const member of members) await joinFamily(ctx, id, member)
  return id
}

export async function joinFamily(ctx: Ctx, family: FamilyId, person: PersonId): Promise<void> {
  await store.insertMember(ctx.db, {
    municipality: ctx.municipality,
    family_id: family,
    person_id: person,
    since: ctx.today,
  })
  record(ctx, 'create', 'people.family', person)
}

export async function openSchool(ctx: Ctx, school: Omit<School, 'id'>): Promise<SchoolId> {
  const id = newId<SchoolId>()
  await store.insertSchool(ctx.db, ctx.municipality, { ...school, id })
  return id
}

export async function enrolAtSchool(
  ctx: Ctx,
  child: ChildId,
  school: SchoolId,
  since: Temporal.PlainDate,
): Promise<void> {
  await store.insertEnrolment(ctx.db, { municipality: ctx.municipality, child_id: child, school_id: school, since })
  record(ctx, 'create', 'people.enrolment', child)
}
