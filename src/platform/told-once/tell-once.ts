/**
 * Figures of a period that is over, told once: as they are when somebody first asks for them, and the same ever after. Whoever reads them
 * on two days, or after something was withdrawn, corrected or destroyed, has nothing to subtract (docs/decisions/0013-tell-once.md).
 */
import type { Ctx } from '../ctx.ts'
import { findTold, insertTold, type ToldPeriod } from './store.ts'

/** A period is over for so long before it is told, as a month is. */
const daysAfter = 7

/** @param last the last day of the period */
export const isOver = (last: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(last.add({ days: daysAfter }), today) < 0

/**
 * @param period of which no other of this subject has a day: '2025', '2025-1'
 * @param count what may be told, small numbers hidden; only what JSON can hold
 */
export async function tellOnce<Told>(
  { db, municipality, now }: Ctx,
  { subject, period }: { readonly subject: string; readonly period: string },
  count: () => Promise<Told>,
): Promise<ToldPeriod<Told>> {
  const before = await findTold<Told>(db, municipality, subject, period)
  if (before) return before
  const told = await count()
  await insertTold(db, { municipality, subject, period }, { told, at: now })
  return (await findTold<Told>(db, municipality, subject, period)) ?? { told, at: now }
}
