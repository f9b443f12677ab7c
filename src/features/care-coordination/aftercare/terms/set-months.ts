/** After how many months a family is called, as the municipality set it; without a setting the proposal holds. */
import { proposedMonths } from '../../../../knowledge/plan/aftercare.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { SetMonths } from './setting.ts'
import { findMonths, insertMonths } from './store.ts'

export const monthsSetting = async (ctx: Ctx): Promise<SetMonths | undefined> =>
  (await findMonths(ctx.db, ctx.municipality))[0]

/** The months that held on the day a plan was closed: a later setting changes no promise. */
export async function monthsOn(ctx: Ctx): Promise<(closedOn: Temporal.PlainDate) => readonly number[]> {
  const settings = await findMonths(ctx.db, ctx.municipality)
  return closedOn => {
    const endOfDay = closedOn.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant()
    const held = settings.find(({ setAt }) => Temporal.Instant.compare(setAt, endOfDay) < 0)
    return held?.months ?? proposedMonths
  }
}

export async function setMonths(
  ctx: Ctx,
  { months, reason }: { readonly months: readonly number[]; readonly reason: string },
): Promise<void> {
  await insertMonths(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    months: [...months],
    reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'care-coordination.aftercare-terms', null)
}
