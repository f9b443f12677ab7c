import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { parseIndexSetting } from './index-setting.form.ts'
import { IndexSettingPage, type IndexSettingProps } from './index-setting.view.tsx'
import { indexSettings, setIndex } from './set-index.ts'
import { text } from './text.ts'

export const indexSettingPages = router('professional')

const path = '/beheer/verwijsindex'

indexSettingPages.get(path, may.configure, (ctx, { query }) =>
  settingPage(page, ctx, { saved: query.has('gewijzigd') }),
)

indexSettingPages.post(path, may.configure, async (ctx, { form }) => {
  const parsed = parseIndexSetting(form)
  if (!parsed.ok) return settingPage(invalid, ctx, parsed)
  const set = await setIndex(ctx, parsed.value, String(form.get('version') ?? ''))
  const typed = typedWords(form)
  switch (set.kind) {
    case 'set':
      return see(`${path}?gewijzigd`)
    case 'nothing-changes':
      return settingPage(invalid, ctx, { typed, faults: { mode: text.missing.nothing } })
    case 'not-confirmed':
      return settingPage(invalid, ctx, { typed, faults: { isConfirmed: text.missing.confirm } })
    case 'stale':
      return settingPage(stale, ctx, { typed, newer: set.newer })
  }
})

async function settingPage(
  answer: typeof page,
  ctx: Ctx,
  shown: Partial<Omit<IndexSettingProps, 'settings'>>,
): Promise<Answer> {
  const settings = await indexSettings(ctx)
  return answer(
    text.title,
    IndexSettingPage({ settings, faults: {}, typed: null, saved: false, newer: null, ...shown }),
  )
}
