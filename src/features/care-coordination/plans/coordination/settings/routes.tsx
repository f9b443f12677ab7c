import { may } from '../../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../../platform/web/form.ts'
import { router } from '../../../../../platform/web/router.ts'
import { coordinationSettings, setCoordination } from './set-coordination.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { type CoordinationSetting, proposedTerms } from './setting.ts'
import { CoordinationSettingPage, settingPath } from './setting.view.tsx'
import { settingText as text } from './text.ts'

export const coordinationSetting = router('professional')

coordinationSetting.get(settingPath, may.configure, async (ctx, { query }) =>
  shown(ctx, page, { justSet: query.has('ingesteld') }),
)

coordinationSetting.post(settingPath, may.configure, async (ctx, { form }) => {
  const parsed = parseSetting(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await setCoordination(ctx, parsed.value, typed.version ?? '')
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
  readonly newer?: CoordinationSetting
  readonly justSet?: boolean
}

async function shown(ctx: Ctx, answer: typeof page, { faults = {}, typed, newer, justSet }: Shown): Promise<Answer> {
  const settings = await coordinationSettings(ctx)
  return answer(
    text.title,
    CoordinationSettingPage({
      settings,
      faults,
      typed: typed ?? typedSetting(settings[0] ?? proposedTerms),
      newer: newer ?? null,
      justSet: justSet ?? false,
    }),
  )
}
