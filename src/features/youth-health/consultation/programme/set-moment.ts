/** A municipality offers a moment otherwise: shown first for how many children that changes something, then set. */
import {
  type ContactProgramme,
  type ProgrammeMoment,
  programmeOf,
} from '../../../../knowledge/contact-moments/programme.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Change, changeOf, isSame } from './change.ts'
import type { ProgrammeSetting, SettingId } from './setting.ts'
import { countChildrenWithout, findSettings, insertSetting } from './store.ts'

export type KnownMoment = {
  readonly moment: ProgrammeMoment
  /** What was set for it, the latest first. */
  readonly settings: readonly ProgrammeSetting[]
}

export async function knownMoment(ctx: Ctx, code: string): Promise<KnownMoment> {
  const settings = (await findSettings(ctx.db, ctx.municipality)).filter(({ moment }) => moment.code === code)
  const moment = programmeIn(settings).find(one => one.code === code)
  if (!moment) throw new NotFound(`contact moment ${code}`)
  return { moment, settings }
}

export const programmeIn = (settings: readonly ProgrammeSetting[]): ContactProgramme =>
  programmeOf(settings.map(({ moment }) => moment))

/** Nothing is counted beyond the age at which youth health care ends. */
const countedYears = { years: 18 }

export async function previewMoment(ctx: Ctx, { moment: was }: KnownMoment, becomes: ProgrammeMoment): Promise<Change> {
  const births = await countChildrenWithout(ctx.db, ctx.municipality, was.code, ctx.today.subtract(countedYears))
  return changeOf(was, becomes, births, ctx.today)
}

export type MomentSet =
  | { readonly kind: 'set' }
  | { readonly kind: 'nothing-changes' }
  /** Somebody else set it since the form was opened. */
  | { readonly kind: 'stale'; readonly newer: ProgrammeSetting }

/** @param seen the setting that the form showed; empty when nothing was set yet. */
export async function setMoment(
  ctx: Ctx,
  becomes: ProgrammeMoment,
  { reason, seen }: { readonly reason: string; readonly seen: string },
): Promise<MomentSet> {
  const known = await knownMoment(ctx, becomes.code)
  const newer = known.settings.at(0)
  if (newer && newer.id !== seen) return { kind: 'stale', newer }
  if (isSame(known.moment, becomes)) return { kind: 'nothing-changes' }
  await insertSetting(ctx, { id: newId<SettingId>(), moment: becomes, reason })
  record(ctx, 'change', 'youth-health.programme-setting', null)
  return { kind: 'set' }
}
