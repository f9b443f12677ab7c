import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { proposedMonths } from '../rules.ts'
import { checkSettings, setChecking } from './set-checking.ts'
import { parseSetting } from './setting.form.ts'
import type { CheckSetting } from './setting.ts'
import { CheckSettingPage } from './setting.view.tsx'
import { text } from './text.ts'

export const offerChecking = router('professional')

offerChecking.get('/beheer/sociale-kaart', may.configure, async (ctx, { query }) =>
  shown(ctx, page, { justSet: query.has('ingesteld') }),
)

offerChecking.post('/beheer/sociale-kaart', may.configure, async (ctx, { form }) => {
  const parsed = parseSetting(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await setChecking(ctx, parsed.value, typed.version ?? '')
  switch (setting.kind) {
    case 'set':
      return see('/beheer/sociale-kaart?ingesteld')
    case 'stale':
      return shown(ctx, stale, { typed, newer: setting.newer })
  }
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: CheckSetting
  readonly justSet?: boolean
}

async function shown(ctx: Ctx, answer: typeof page, given: Shown): Promise<Answer> {
  const settings = await checkSettings(ctx)
  const { faults = {}, newer = null, justSet = false } = given
  const typed = given.typed ?? { months: String(settings[0]?.months ?? proposedMonths) }
  return answer(text.title, CheckSettingPage({ settings, faults, typed, newer, justSet }))
}
