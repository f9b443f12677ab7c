/** Where somebody lives may have to stay secret: then no letter about a report bears the address. */
import type { PersonId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { findKeptAddresses, insertKeptAddress } from './address/store.ts'

export const keptAddressesOf = (ctx: Ctx, people: readonly string[]): Promise<ReadonlySet<string>> =>
  findKeptAddresses(ctx.db, ctx.municipality, people)

/** For who was found to have to be told by the one who acts. */
export async function keepAddress(ctx: Ctx, child: string, person: PersonId, isKept: boolean): Promise<void> {
  await insertKeptAddress(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    person_id: person,
    is_kept: isKept,
    noted_at: ctx.now,
    noted_by: ctx.actor.id,
  })
  record(ctx, 'change', 'signalling.kept-address', child)
}
