/** After how many months a family is called, as the municipality set it; without a setting the proposal holds. */
import { proposedMonths } from '../../../../knowledge/plan/aftercare.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import type { NewMonths, SetMonths } from './setting.ts'
import { findMonths, insertMonths } from './store.ts'

/** Everything that was ever set, the latest first. */
export async function monthsSettings(ctx: Ctx): Promise<readonly SetMonths[]> {
  record(ctx, 'read', 'care-coordination.aftercare-terms', null)
  return findMonths(ctx.db, ctx.municipality)
}

/** The months that held on the day a plan was closed: a later setting changes no promise. */
export async function monthsOn(ctx: Ctx): Promise<(closedOn: Temporal.PlainDate) => readonly number[]> {
  const settings = await findMonths(ctx.db, ctx.municipality)
  return closedOn => {
    const endOfDay = closedOn.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant()
    const held = settings.find(({ setAt }) => Temporal.Instant.compare(setAt, endOfDay) < 0)
    return held?.months ?? proposedMonths
  }
}

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setMonths(ctx: Ctx, { months, reason }: NewMonths, seen: string): Promise<SettingSet<SetMonths>> {
  const [newest] = await findMonths(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertMonths(ctx.db, { ...setNow(ctx), months: [...months], reason })
  record(ctx, 'change', 'care-coordination.aftercare-terms', null)
  return { kind: 'set' }
}
