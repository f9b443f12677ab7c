/** The themes of Healthy School that count here: the found ones, and those that the municipality added. */
import { foundThemes, type Theme } from '../../../knowledge/healthy-school/themes.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Kept, writing } from '../written.ts'
import { findOwnThemes, findSettings, insertSetting, insertTheme } from './store.ts'
import { type OwnTheme, proposedWarnMonths, type ThemeWords } from './theme.ts'

export const themesOf = async (ctx: Ctx): Promise<readonly Theme[]> => [
  ...foundThemes,
  ...(await findOwnThemes(ctx.db, ctx.municipality)),
]

export async function addTheme(ctx: Ctx, words: ThemeWords): Promise<string> {
  const id = newId<string>()
  await insertTheme(ctx.db, rowOf(ctx, id, 1, words))
  record(ctx, 'create', 'health-promotion.theme', null, id)
  return id
}

/** @param seen the version that the form showed */
export async function changeTheme(ctx: Ctx, theme: OwnTheme, seen: number, words: ThemeWords): Promise<Kept<OwnTheme>> {
  if (theme.version !== seen) return { kind: 'overtaken', now: theme }
  if (await insertTheme(ctx.db, rowOf(ctx, theme.id, seen + 1, words))) {
    record(ctx, 'change', 'health-promotion.theme', null, theme.id)
    return { kind: 'kept' }
  }
  const now = (await findOwnThemes(ctx.db, ctx.municipality)).find(({ id }) => id === theme.id)
  return { kind: 'overtaken', now: now ?? theme }
}

const rowOf = (ctx: Ctx, id: string, version: number, { name, kinds, from, until, reason }: ThemeWords) => ({
  ...writing(ctx),
  theme_id: id,
  version,
  name,
  school_kinds: [...kinds],
  valid_from: from,
  valid_until: until,
  reason,
})

/** How many months before something ends its promoter hears of it. */
export const warnMonthsOf = async ({ db, municipality }: Pick<Ctx, 'db' | 'municipality'>): Promise<number> =>
  (await findSettings(db, municipality))[0]?.warnMonths ?? proposedWarnMonths

export async function setWarnMonths(
  ctx: Ctx,
  { warnMonths, reason }: { readonly warnMonths: number; readonly reason: string },
): Promise<void> {
  const { municipality, now, actor } = ctx
  const by = { set_at: now, set_by: actor.id, set_by_name: actor.name }
  await insertSetting(ctx.db, { municipality, warn_months: warnMonths, reason, ...by })
  record(ctx, 'change', 'health-promotion.setting', null)
}
