/** Who belongs together: custody, household, family, school. Each is a fact with a day, never a flag. */
import { record } from '../platform/audit/record.ts'
import type { Ctx } from '../platform/ctx.ts'
import { newId } from '../platform/new-id.ts'
import * as guardianships from './custody/store.ts'
import * as store from './kinship/store.ts'
import type { ChildId, Custody, FamilyId, Household, HouseholdId, PersonId, Relation } from './person.ts'

export type CustodyEntry = {
  readonly child: ChildId
  readonly guardian: PersonId
  readonly relation: Relation
  readonly custody: Custody
  readonly since: Temporal.PlainDate
}
export type CustodyRecorded = 'recorded' | 'earlier-than-known'

/** From this day on it is so; what was so before ends on it. Written again on the same day, it is a correction. */
export async function recordCustody(ctx: Ctx, entry: CustodyEntry): Promise<CustodyRecorded> {
  const { child, guardian, relation, custody, since } = entry
  const ended = await endCurrent(ctx, child, guardian, since)
  if (ended === 'earlier-than-known') return ended
  await guardianships.insertGuardianship(ctx.db, {
    municipality: ctx.municipality,
    child_id: child,
    guardian_id: guardian,
    relation,
    custody,
    since,
  })
  record(ctx, 'create', 'people.guardianship', child)
  return 'recorded'
}

/** From this day on this person no longer cares for the child; that it was so stays known. */
export async function endGuardianship(
  ctx: Ctx,
  entry: { readonly child: ChildId; readonly guardian: PersonId; readonly on: Temporal.PlainDate },
): Promise<CustodyRecorded> {
  const ended = await endCurrent(ctx, entry.child, entry.guardian, entry.on)
  if (ended === 'recorded') record(ctx, 'change', 'people.guardianship', entry.child)
  return ended
}

async function endCurrent(
  ctx: Ctx,
  child: ChildId,
  guardian: PersonId,
  on: Temporal.PlainDate,
): Promise<CustodyRecorded> {
  const latest = await guardianships.findLatestGuardianship(ctx.db, ctx.municipality, child, guardian)
  if (latest && Temporal.PlainDate.compare(on, latest) < 0) return 'earlier-than-known'
  await guardianships.endGuardianship(ctx.db, ctx.municipality, { child, guardian, until: on })
  return 'recorded'
}

/** These people live at this address from this day. */
export async function settle(
  ctx: Ctx,
  entry: Omit<Household, 'id' | 'isSecret'> & {
    readonly people: readonly PersonId[]
    readonly since: Temporal.PlainDate
  },
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

/** Somebody comes to live at an address that is known here. */
export async function moveIn(
  ctx: Ctx,
  household: HouseholdId,
  person: PersonId,
  since: Temporal.PlainDate,
): Promise<void> {
  await store.insertResidence(ctx.db, {
    municipality: ctx.municipality,
    person_id: person,
    household_id: household,
    since,
  })
  record(ctx, 'create', 'people.residence', person)
}

/** These people leave where they lived and settle at another address. */
export async function moveHouse(
  ctx: Ctx,
  entry: Parameters<typeof settle>[1],
): Promise<'moved' | 'earlier-than-known'> {
  const latest = await store.findLatestSettling(ctx.db, ctx.municipality, entry.people)
  if (latest && Temporal.PlainDate.compare(entry.since, latest) < 0) return 'earlier-than-known'
  await store.endResidences(ctx.db, ctx.municipality, entry.people, entry.since)
  await settle(ctx, entry)
  return 'moved'
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
