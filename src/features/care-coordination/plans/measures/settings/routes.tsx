import { may } from '../../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../../platform/web/form.ts'
import { router } from '../../../../../platform/web/router.ts'
import { measureSettings, setMeasures } from './set-measures.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { proposedSetting } from './setting.ts'
import { MeasureSettingPage, settingPath } from './setting.view.tsx'
import type { SetMeasures } from './store.ts'
import { settingText as text } from './text.ts'

export const measureSettingPages = router('professional')

measureSettingPages.get(settingPath, may.configure, (ctx, { query }) =>
  shown(ctx, page, { justSet: query.has('ingesteld') }),
)

measureSettingPages.post(settingPath, may.configure, async (ctx, { form }) => {
  const parsed = parseSetting(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await setMeasures(ctx, parsed.value, typed.version ?? '')
  switch (setting.kind) {
    case 'set':
      return see(`${settingPath}?ingesteld`)
    case 'stale':
      return shown(ctx, stale, { typed, newer: setting.newer })
  }
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: SetMeasures
  readonly justSet?: boolean
}

async function shown(ctx: Ctx, answer: typeof page, shows: Shown): Promise<Answer> {
  const { faults = {}, typed, newer = null, justSet = false } = shows
  const settings = await measureSettings(ctx)
  return answer(
    text.title,
    MeasureSettingPage({
      settings,
      faults,
      typed: typed ?? typedSetting(settings[0] ?? proposedSetting),
      newer,
      justSet,
    }),
  )
}
