import { getChild, getChildren } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { aboutChild } from './about-child.ts'
import { clarifyQuestion, openQuestion, ownQuestions, rewordQuestion } from './clarify-question.ts'
import { parseQuestion, typedOf } from './question.form.ts'
import { ChangeQuestionPage, NewQuestionPage, QuestionsPage } from './question-pages.view.tsx'
import { text } from './text.ts'

export const helpQuestions = router('professional')

helpQuestions.get('/hulpvragen', may.refer, async ctx => {
  const questions = await ownQuestions(ctx)
  const children = await getChildren(
    ctx,
    questions.map(({ child }) => child),
  )
  return page(text.list, QuestionsPage({ questions, children }))
})

helpQuestions.get('/hulpvragen/nieuw', may.refer, async (ctx, { query }) => {
  const child = await getChild(ctx, query.get('kind') ?? '')
  return page(text.newTitle, NewQuestionPage({ ...(await aboutChild(ctx, child)), faults: {}, typed: {} }))
})

helpQuestions.post('/hulpvragen', may.refer, async (ctx, { form }) => {
  const child = await getChild(ctx, typedWords(form).child ?? '')
  const parsed = parseQuestion(form)
  if (!parsed.ok) return invalid(text.newTitle, NewQuestionPage({ ...(await aboutChild(ctx, child)), ...parsed }))
  return see(`/hulpvragen/${await clarifyQuestion(ctx, child, parsed.value)}`)
})

helpQuestions.get('/hulpvragen/:id/wijzigen', may.refer, async (ctx, { params }) => {
  const question = await openQuestion(ctx, params.id ?? '')
  const about = await aboutChild(ctx, await getChild(ctx, question.child))
  const body = ChangeQuestionPage({ ...about, question, overtaken: false, faults: {}, typed: typedOf(question.now) })
  return page(text.changeTitle, body)
})

/** Of two who write at once the second reads both texts. */
helpQuestions.post('/hulpvragen/:id', may.refer, async (ctx, { params, form }) => {
  const question = await openQuestion(ctx, params.id ?? '')
  const about = await aboutChild(ctx, await getChild(ctx, question.child))
  const parsed = parseQuestion(form)
  if (!parsed.ok)
    return invalid(text.changeTitle, ChangeQuestionPage({ ...about, question, overtaken: false, ...parsed }))
  const rewording = await rewordQuestion(ctx, question.id, Number(form.get('version')), parsed.value)
  if (rewording.kind === 'reworded') return see(`/hulpvragen/${question.id}`)
  const typed = typedWords(form)
  return stale(
    text.changeTitle,
    ChangeQuestionPage({ ...about, question: rewording.now, overtaken: true, faults: {}, typed }),
  )
})
