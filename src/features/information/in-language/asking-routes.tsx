import { getCentre } from '../../../centre/index.ts'
import { urgenciesIn } from '../../../knowledge/helplines/urgent-words.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import { NotFound } from '../../../platform/ctx.ts'
import { addressIn } from '../../../platform/i18n/languages.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { languageOf } from '../../../platform/web/languages.ts'
import { router } from '../../../platform/web/router.ts'
import { askQuestion } from '../questions/ask-question.ts'
import { hashOf, readCode, spelled } from '../questions/code.ts'
import { parseQuestion } from '../questions/question.form.ts'
import { standingOf } from '../questions/rules.ts'
import { promisesOf } from '../questions/settings/set-question-setting.ts'
import { findQuestionByCode } from '../questions/store.ts'
import { AskIn } from './ask.view.tsx'
import { EnterCodeIn, FollowIn } from './follow.view.tsx'
import { interpretersFor, wishInterpreter } from './interpreter/wish.ts'
import { siteWords } from './words-in.ts'

/** Asking and coming back in another language than Dutch. Nobody else's pages, so they are never shared. */
export const askingInLanguage = router('public')

askingInLanguage.get('/:taal/vraag', anyone, async (ctx, asked) => {
  const language = languageOf(asked)
  const words = siteWords[language]
  const typed = { topic: asked.query.get('onderwerp') ?? '', interpreter: asked.query.has('tolk') ? language : '' }
  return page(words.ask.title, AskIn({ language, words, faults: {}, typed, ...(await promisesOf(ctx)) }))
})

/** Repeatable: the same form gives the same code, so the platform need not remember who sent it. */
askingInLanguage.post(
  '/:taal/vraag',
  anyone,
  async (ctx, asked) => {
    const language = languageOf(asked)
    const words = siteWords[language]
    const parsed = parseQuestion(asked.form)
    if (!parsed.ok) {
      const typed = { ...parsed.typed, interpreter: String(asked.form.get('interpreter') ?? '') }
      return invalid(words.ask.title, AskIn({ language, words, ...parsed, typed, ...(await promisesOf(ctx)) }))
    }
    const code = await askQuestion(ctx, parsed.value, String(asked.form.get('_key') ?? ''))
    await wishInterpreter(ctx, code, asked.form)
    return see(`${addressIn(language, '/vraag')}/${spelled(code)}?verstuurd`)
  },
  { perMinute: 5, repeatable: true },
)

askingInLanguage.get('/:taal/vraag/antwoord', anyone, async (ctx, asked) => {
  const language = languageOf(asked)
  const words = siteWords[language]
  const typed = asked.query.get('code') ?? ''
  const code = readCode(typed)
  const question = code && (await findQuestionByCode(ctx.db, ctx.municipality, hashOf(code)))
  if (code && question) return see(`${addressIn(language, '/vraag')}/${spelled(code)}`)
  return page(words.ask.readAnswer, EnterCodeIn({ language, words, typed, isWrong: typed !== '' }))
})

/** No line in the access log when the asker reads: who has the code is the asker, and has no name. */
askingInLanguage.get(
  '/:taal/vraag/:code',
  anyone,
  async (ctx, asked) => {
    const language = languageOf(asked)
    const words = siteWords[language]
    const code = readCode(asked.params.code ?? '')
    const question = code && (await findQuestionByCode(ctx.db, ctx.municipality, hashOf(code)))
    if (!code || !question) throw new NotFound('question')
    const { phone } = await getCentre(ctx)
    const interpreter = (await interpretersFor(ctx, [question.id])).get(question.id) ?? null
    const standing = standingOf(question, ctx.today)
    const stand = { standing, urgencies: urgenciesIn(question.body), justSent: asked.query.has('verstuurd') }
    return page(
      words.follow.title,
      FollowIn({ language, words, question, ...stand, code: spelled(code), interpreter, phone }),
    )
  },
  { isSecret: true },
)
