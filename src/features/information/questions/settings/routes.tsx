import { professionalsOf } from '../../../../centre/index.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { questionSettings, setQuestionSetting } from './set-question-setting.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import type { QuestionSetting } from './setting.ts'
import { QuestionSettingPage } from './setting.view.tsx'
import { text } from './text.ts'

export const questionSetting = router('professional')

questionSetting.get('/beheer/vragen', may.configure, async (ctx, { query }) =>
  shown(ctx, page, { justSet: query.has('ingesteld') }),
)

questionSetting.post('/beheer/vragen', may.configure, async (ctx, { form }) => {
  const parsed = parseSetting(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await setQuestionSetting(ctx, parsed.value, typed.version ?? '')
  switch (setting.kind) {
    case 'set':
      return see('/beheer/vragen?ingesteld')
    case 'stale':
      return shown(ctx, stale, { typed, newer: setting.newer })
  }
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: QuestionSetting
  readonly justSet?: boolean
}

async function shown(ctx: Ctx, answer: typeof page, { faults = {}, typed, newer, justSet }: Shown): Promise<Answer> {
  const settings = await questionSettings(ctx)
  const holders = await holdersOf(ctx, 'answerQuestions')
  return answer(
    text.title,
    QuestionSettingPage({
      settings,
      answerers: (await professionalsOf(ctx)).filter(({ id }) => holders.has(id)),
      faults,
      typed: typed ?? typedSetting(settings[0]),
      newer: newer ?? null,
      justSet: justSet ?? false,
    }),
  )
}
