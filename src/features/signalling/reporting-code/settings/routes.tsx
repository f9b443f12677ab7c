import { organisationsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { parseSetting } from './setting.form.ts'
import { nothingSet } from './setting.ts'
import { SettingsPage } from './settings.view.tsx'
import { findSettings, insertSetting } from './store.ts'
import { text } from './text.ts'

export const reportingCodeSettings = router('professional')

reportingCodeSettings.get('/beheer/meldcode', may.configure, (ctx, { query }) =>
  settings(ctx, page, { isSaved: query.has('ingesteld') }),
)

reportingCodeSettings.post('/beheer/meldcode', may.configure, async (ctx, { form }) => {
  const known = await findSettings(ctx)
  const organisations = await organisationsOf(ctx)
  const parsed = parseSetting(
    form,
    of => known.find(({ setting }) => setting.organisation === of)?.setting ?? nothingSet,
  )
  if (!parsed.ok) return settings(ctx, invalid, parsed)
  const { setting, reason } = parsed.value
  if (setting.organisation !== null && !organisations.some(({ id }) => id === setting.organisation))
    return settings(ctx, invalid, { faults: { organisation: text.form.missing.organisation }, typed: typedWords(form) })
  await insertSetting(ctx, setting, reason)
  record(ctx, 'change', 'reporting-code.setting', null)
  return see('/beheer/meldcode?ingesteld')
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly isSaved?: boolean }

async function settings(
  ctx: Ctx,
  answer: typeof page,
  { faults = {}, typed, isSaved = false }: Shown,
): Promise<Answer> {
  record(ctx, 'read', 'reporting-code.setting', null)
  const organisations = await organisationsOf(ctx)
  return answer(
    text.title,
    SettingsPage({ settings: await findSettings(ctx), organisations, faults, typed: typed ?? null, isSaved }),
  )
}
