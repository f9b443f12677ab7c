/** Whom to reach in this municipality when a match stalls: the ones who keep the agreements, and who each organisation named. */

import { professionalsOf } from '../../../../centre/index.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { agreementsOf } from '../../agreements/agreements-of.ts'

export type AddressBook = {
  readonly keepers: readonly string[]
  /** By organisation; empty words when nobody was named. */
  readonly coordinator: ReadonlyMap<string, string>
  readonly head: ReadonlyMap<string, string>
}

export async function addressBook(ctx: Ctx): Promise<AddressBook> {
  const holders = await holdersOf(ctx, 'keepAgreements')
  const keepers = (await professionalsOf(ctx)).filter(({ id }) => holders.has(id))
  const agreements = [...(await agreementsOf(ctx)).values()]
  return {
    keepers: keepers.flatMap(({ email, organisation }) => email ?? organisation.email ?? []),
    coordinator: new Map(agreements.map(one => [one.organisation, one.coordinator.email])),
    head: new Map(agreements.map(one => [one.organisation, one.head.email])),
  }
}
