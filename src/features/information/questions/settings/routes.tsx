import { professionalsOf } from '../../../../centre/index.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { questionSettings, setQuestionSetting } from './set-question-setting.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { QuestionFields } from './setting.view.tsx'
import { text } from './text.ts'

export const questionSetting = router('professional')

settingPages(questionSetting, {
  path: '/beheer/vragen',
  words: text,
  fields: async (filled, ctx) => QuestionFields({ ...filled, answerers: await answerersOf(ctx) }),
  parse: parseSetting,
  typed: typedSetting,
  settings: questionSettings,
  choose: setQuestionSetting,
})

/** Who may be told that a promise was not kept. */
async function answerersOf(ctx: Ctx) {
  const holders = await holdersOf(ctx, 'answerQuestions')
  return (await professionalsOf(ctx)).filter(({ id }) => holders.has(id))
}
