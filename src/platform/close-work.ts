import { writeTrace } from './audit/record.ts'
import type { Ctx } from './ctx.ts'

/** The end of a piece of work, in its own transaction: what it left to be written last, and then its lines in the access log. */
export async function closeWork(ctx: Ctx): Promise<void> {
  for (const write of ctx.closing) await write()
  await writeTrace(ctx)
}
