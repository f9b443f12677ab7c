/** Every night: yesterday's opened files are counted from the access log and held against usual days. Nobody is told but who answers for privacy. */
import { findingsOf, proposedThresholds, type Thresholds } from '../../../../knowledge/access-anomalies/unusual-day.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import {
  countOpened,
  deleteOpenedBefore,
  type EarlierDay,
  findOpened,
  findWatchSettings,
  insertFinding,
  insertOpened,
  type OpenedDay,
} from './store.ts'

/** So many days back make the usual day. Ours. */
const usualDays = 60
const daysKept = 90
/** A night that was missed is made up for; what is older is only counted, to have something to compare with. */
const daysJudged = 7

type Day = Temporal.PlainDate

export async function watchAccess(ctx: Ctx): Promise<void> {
  const thresholds = await thresholdsOf(ctx)
  const first = ctx.today.subtract({ days: usualDays })
  const counted = new Set((await findOpened(ctx.db, ctx.municipality, first, ctx.today)).map(({ on }) => `${on}`))
  for (const day of daysFrom(first, ctx.today)) {
    if (counted.has(`${day}`)) continue
    const opened = await countOpened(ctx.db, ctx.municipality, day, thresholds)
    await insertOpened(ctx, day, opened)
    if (day.until(ctx.today).days <= daysJudged) await judge(ctx, day, opened, thresholds)
  }
  await deleteOpenedBefore(ctx.db, ctx.municipality, ctx.today.subtract({ days: daysKept }))
}

const thresholdsOf = async ({ db, municipality }: Pick<Ctx, 'db' | 'municipality'>): Promise<Thresholds> =>
  (await findWatchSettings(db, municipality))[0] ?? proposedThresholds

async function judge(ctx: Ctx, day: Day, opened: readonly OpenedDay[], thresholds: Thresholds): Promise<void> {
  if (opened.length === 0) return
  const earlier = await findOpened(ctx.db, ctx.municipality, day.subtract({ days: usualDays }), day)
  for (const one of opened)
    for (const finding of findingsOf(one, beforeOf(one, earlier), thresholds))
      if (await insertFinding(ctx, day, one, finding)) record(ctx, 'create', 'governance.access-finding', null)
}

const beforeOf = ({ actor, roles }: OpenedDay, earlier: readonly EarlierDay[]) => ({
  own: earlier.filter(one => one.actor === actor).map(({ files }) => files),
  peers: earlier.filter(one => one.actor !== actor && one.roles === roles).map(({ files }) => files),
})

function daysFrom(first: Day, until: Day): readonly Day[] {
  const days: Day[] = []
  for (let day = first; Temporal.PlainDate.compare(day, until) < 0; day = day.add({ days: 1 })) days.push(day)
  return days
}
