import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { messageSettings, setMessageSetting } from './set-message-setting.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import type { MessageSetting } from './setting.ts'
import { MessageSettingPage } from './setting.view.tsx'
import { text } from './text.ts'

export const messageSetting = router('professional')

messageSetting.get('/beheer/berichten', may.configure, async (ctx, { query }) =>
  shown(ctx, page, { justSet: query.has('ingesteld') }),
)

messageSetting.post('/beheer/berichten', may.configure, async (ctx, { form }) => {
  const parsed = parseSetting(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await setMessageSetting(ctx, parsed.value, typed.version ?? '')
  switch (setting.kind) {
    case 'set':
      return see('/beheer/berichten?ingesteld')
    case 'stale':
      return shown(ctx, stale, { typed, newer: setting.newer })
  }
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: MessageSetting
  readonly justSet?: boolean
}

async function shown(ctx: Ctx, answer: typeof page, { faults = {}, typed, newer, justSet }: Shown): Promise<Answer> {
  const settings = await messageSettings(ctx)
  return answer(
    text.title,
    MessageSettingPage({
      settings,
      faults,
      typed: typed ?? typedSetting(settings[0]),
      newer: newer ?? null,
      justSet: justSet ?? false,
    }),
  )
}
