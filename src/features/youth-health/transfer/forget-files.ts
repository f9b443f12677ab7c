import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { deleteOldFiles } from './store.ts'

/** Our own choice: long enough for a holiday week of the sender or the one who takes in, no longer. */
const daysKept = 7

/** Every night: files that nobody fetched, and received records that nobody took in, go. The records themselves stay. */
export async function forgetTransferFiles(ctx: Ctx): Promise<void> {
  const before = ctx.now.subtract({ hours: daysKept * 24 })
  const count = await deleteOldFiles(ctx.db, ctx.municipality, before)
  if (count > 0) record(ctx, 'delete', 'youth-health.received-record', null, `${count}`)
}
