import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { childOf, readKept } from '../box/keep-message.ts'
import { nameOf } from '../requests/youth-of.ts'
import { type Allocation, currentOf } from './allocation.ts'
import { findAllocations } from './store.ts'

/** An allocation with the name of its youth, as the message about it has it. Throws NotFound. */
export async function openAllocation(
  ctx: Ctx,
  id: string,
): Promise<{ readonly allocation: Allocation; readonly name: string }> {
  const [allocation] = isId(id) ? await findAllocations(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!allocation) throw new NotFound(`allocation ${id}`)
  const { Client: youth } = await readKept(ctx, 'JW301', currentOf(allocation).message)
  const child = await childOf(ctx, youth.Bsn)
  record(ctx, 'read', 'youth-care-link.allocation', child?.id ?? null, allocation.id)
  return { allocation, name: nameOf(youth.Naam) }
}

/** What a request led to. */
export const allocationsOfMessage = async (ctx: Ctx, message: string): Promise<readonly Allocation[]> =>
  await findAllocations(ctx.db, ctx.municipality, { kind: 'of-message', message })
