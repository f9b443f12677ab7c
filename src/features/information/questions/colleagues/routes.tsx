import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { answerColleague, askColleagues } from './ask-colleagues.ts'
import { parseColleagueAnswer, parseColleagueQuestion } from './colleague.form.ts'
import { AskColleaguesPage, ColleagueQuestionPage, ColleaguesPage } from './colleague.view.tsx'
import { type ColleagueQuestion, isRefused, type Trace, tracesIn } from './colleague-question.ts'
import { colleagueQuestion } from './colleague-question-of.ts'
import { findColleagueQuestions } from './store.ts'
import { text } from './text.ts'

/** For professionals of the centre and of every partner. */
export const colleagueQuestions = router('professional')

const mostShown = 50

colleagueQuestions.get('/vraagbaak', may.askColleagues, async (ctx, { query }) => {
  const words = (query.get('q') ?? '').trim().slice(0, 200)
  const questions = await findColleagueQuestions(ctx.db, ctx.municipality, words, mostShown)
  record(ctx, 'search', 'information.colleague-question', null)
  return page(text.title, ColleaguesPage({ questions, words }))
})

colleagueQuestions.get('/vraagbaak/nieuw', may.askColleagues, () =>
  page(text.askTitle, AskColleaguesPage({ faults: {}, typed: {}, found: [] })),
)

colleagueQuestions.post('/vraagbaak/nieuw', may.askColleagues, async (ctx, { form }) => {
  const parsed = parseColleagueQuestion(form)
  if (!parsed.ok) return invalid(text.askTitle, AskColleaguesPage({ ...parsed, found: [] }))
  const { nobody, ...question } = parsed.value
  const found = tracesIn(`${question.title}\n${question.body}`)
  if (isRefused(found, nobody))
    return invalid(text.askTitle, AskColleaguesPage({ faults: {}, typed: typedWords(form), found }))
  return see(`/vraagbaak/${await askColleagues(ctx, question)}`)
})

colleagueQuestions.get('/vraagbaak/:id', may.askColleagues, async (ctx, asked) => {
  const question = await getQuestion(ctx, asked)
  record(ctx, 'read', 'information.colleague-question', null, question.id)
  return shown(question, page, {})
})

colleagueQuestions.post('/vraagbaak/:id', may.askColleagues, async (ctx, asked) => {
  const question = await getQuestion(ctx, asked)
  const parsed = parseColleagueAnswer(asked.form)
  if (!parsed.ok) return shown(question, invalid, parsed)
  const typed = typedWords(asked.form)
  const found = tracesIn(parsed.value.body)
  if (isRefused(found, parsed.value.nobody)) return shown(question, invalid, { typed, found })
  const answered = await answerColleague(ctx, question, parsed.value)
  if (answered === 'stored') return see(`/vraagbaak/${question.id}`)
  return shown(await getQuestion(ctx, asked), stale, { typed, isTaken: true })
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly found?: readonly Trace[]
  readonly isTaken?: boolean
}

const shown = (question: ColleagueQuestion, answer: typeof page, more: Shown): Answer =>
  answer(
    question.title,
    ColleagueQuestionPage({
      question,
      faults: more.faults ?? {},
      typed: more.typed ?? {},
      found: more.found ?? [],
      isTaken: more.isTaken ?? false,
    }),
  )

const getQuestion = (ctx: Ctx, { params }: Asked): Promise<ColleagueQuestion> => colleagueQuestion(ctx, params.id ?? '')
