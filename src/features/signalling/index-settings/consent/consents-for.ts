/** Who consented to the report of a concern, and whose consent it still waits for. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { type IndexConsents, missingParties } from './consent.ts'
import { findConsents } from './store.ts'

export async function consentsFor(
  ctx: Pick<Ctx, 'db' | 'municipality' | 'today'>,
  concern: string,
  birth: Temporal.PlainDate,
): Promise<IndexConsents> {
  const given = await findConsents(ctx.db, ctx.municipality, concern)
  return { given, missing: missingParties(given, birth, ctx.today) }
}
