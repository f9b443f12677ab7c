/** At which desk of which location somebody sits today. */

import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { getLocation } from './line.ts'
import { findSeat, insertSeat } from './store.ts'
import type { Seat } from './ticket.ts'

export const seatOf = (ctx: Ctx): Promise<Seat | undefined> =>
  findSeat(ctx.db, ctx.municipality, { professional: ctx.actor.id, on: ctx.today })

export async function takeSeat(
  ctx: Ctx,
  { location: id, desk }: { readonly location: string; readonly desk: number },
): Promise<void> {
  const location = await getLocation(ctx, id)
  const version = ((await seatOf(ctx))?.version ?? 0) + 1
  await insertSeat(ctx.db, {
    municipality: ctx.municipality,
    professional_id: ctx.actor.id,
    on_day: ctx.today,
    version,
    location_id: location.id,
    desk,
    taken_at: ctx.now,
  })
  record(ctx, 'change', 'parenting-help.desk-seat', null)
}
