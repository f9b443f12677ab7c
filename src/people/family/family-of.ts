/** Everything the family page shows of a child's surroundings, read at once. */
import type { Ctx } from '../../platform/ctx.ts'
import { enrolmentOf, getChild, guardiansOf, householdsOf, householdsOfEach, siblingsOf } from '../look-up.ts'
import {
  addressKey,
  atDifferentAddresses,
  type Child,
  differentNames,
  type Enrolment,
  type Guardian,
  type Household,
} from '../person.ts'

/** An address of the child, and which of the family live there. */
export type Home = { readonly household: Household; readonly residents: readonly string[] }
export type FamilyAround = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly homes: readonly Home[]
  /** Where guardians live who do not live with the child. */
  readonly elsewhere: ReadonlyMap<string, readonly Household[]>
  readonly siblings: readonly Child[]
  readonly enrolment: Enrolment | undefined
}

export async function familyOf(ctx: Ctx, id: string): Promise<FamilyAround> {
  const child = await getChild(ctx, id)
  const guardians = await guardiansOf(ctx, child.id)
  const siblings = await siblingsOf(ctx, child.id)
  const households = await householdsOf(ctx, child.id)
  const people = [child, ...guardians, ...siblings]
  const homesOf = await householdsOfEach(
    ctx,
    people.map(person => person.id),
  )
  const livesAt = (person: { readonly id: string }, household: Household) =>
    (homesOf.get(person.id) ?? []).some(home => addressKey(home) === addressKey(household))
  const homes = atDifferentAddresses(households).map(household => ({
    household,
    residents: differentNames(people.filter(person => livesAt(person, household))),
  }))
  const elsewhere = new Map(
    guardians.map(({ id }) => [
      id,
      atDifferentAddresses(homesOf.get(id) ?? []).filter(
        home => !households.some(own => addressKey(own) === addressKey(home)),
      ),
    ]),
  )
  return { child, guardians, households, homes, elsewhere, siblings, enrolment: await enrolmentOf(ctx, child.id) }
}
