/** Who answers for privacy looks into a day of opened files, and writes what it was: none is put away in silence, and nobody judges the own day. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet } from '../../../../platform/settings/setting.ts'
import type { FoundDay, NewWatchSetting, Outcome, WatchSetting } from './finding.ts'
import { findFindings, findWatchSettings, insertOutcome, insertWatchSetting } from './store.ts'

const object = 'governance.access-finding'

/** All but those about whoever asks. */
export async function findingsToLookInto(ctx: Ctx): Promise<readonly FoundDay[]> {
  record(ctx, 'read', object, null)
  return findFindings(ctx.db, ctx.municipality, ctx.actor.id)
}

/** Throws NotFound, also for one about whoever asks. */
export async function openFinding(ctx: Ctx, id: string): Promise<FoundDay> {
  const finding = (await findFindings(ctx.db, ctx.municipality, ctx.actor.id)).find(one => one.id === id)
  if (!finding) throw new NotFound(`finding ${id}`)
  record(ctx, 'read', object, null, finding.id)
  return finding
}

export async function decideFinding(
  ctx: Ctx,
  finding: FoundDay,
  decision: { readonly outcome: Outcome; readonly words: string },
): Promise<'decided' | 'overtaken'> {
  if (finding.outcome !== null || !(await insertOutcome(ctx, finding.id, decision))) return 'overtaken'
  record(ctx, 'change', object, null, finding.id)
  return 'decided'
}

export async function watchSettings(ctx: Ctx): Promise<readonly WatchSetting[]> {
  record(ctx, 'read', 'governance.watch-setting', null)
  return findWatchSettings(ctx.db, ctx.municipality)
}

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setWatch(ctx: Ctx, setting: NewWatchSetting, seen: string): Promise<SettingSet<WatchSetting>> {
  const [newest] = await findWatchSettings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertWatchSetting(ctx, setting)
  record(ctx, 'change', 'governance.watch-setting', null)
  return { kind: 'set' }
}
