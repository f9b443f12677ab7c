import { getCentre } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { anyone, may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { countLateTexts } from '../articles/count-late-texts.ts'
import { articlesAbout } from '../search/search.ts'
import { AnswerPage } from './answer.view.tsx'
import { answerQuestion } from './answer-question.ts'
import { AskPage } from './ask.view.tsx'
import { askQuestion } from './ask-question.ts'
import { hashOf, readCode, spelled } from './code.ts'
import { EnterCodePage, FollowPage } from './follow.view.tsx'
import { parseAnswer, parseQuestion } from './question.form.ts'
import type { Question } from './question.ts'
import { standingOf, urgenciesIn } from './rules.ts'
import { findAnsweredQuestions, findOpenQuestions, findQuestion, findQuestionByCode, findReply } from './store.ts'
import { text } from './text.ts'
import { type Line, WorkListPage } from './work-list.view.tsx'

/** Asking and coming back. These pages are nobody else's, so they are never shared; the form has a key of its own each time. */
export const asking = router('public')

asking.get('/vraag', anyone, (_, asked) => {
  const typed = { topic: asked.query.get('onderwerp') ?? '', asker: asked.query.get('van') ?? '' }
  return page(text.title, AskPage({ faults: {}, typed }))
})

/** Repeatable: the same form gives the same code, so the platform need not remember who sent it. */
asking.post(
  '/vraag',
  anyone,
  async (ctx, asked) => {
    const parsed = parseQuestion(asked.form)
    if (!parsed.ok) return invalid(text.title, AskPage(parsed))
    const code = await askQuestion(ctx, parsed.value, String(asked.form.get('_key') ?? ''))
    return see(`/vraag/${spelled(code)}?verstuurd`)
  },
  { perMinute: 5, repeatable: true },
)

asking.get('/vraag/antwoord', anyone, async (ctx, asked) => {
  const typed = asked.query.get('code') ?? ''
  const code = readCode(typed)
  const question = code && (await findQuestionByCode(ctx.db, ctx.municipality, hashOf(code)))
  if (code && question) return see(`/vraag/${spelled(code)}`)
  return page(text.enterCode.title, EnterCodePage({ typed, fault: typed === '' ? undefined : text.enterCode.fault }))
})

/** No line in the access log when the asker reads: who has the code is the asker, and has no name. */
asking.get('/vraag/:code', anyone, async (ctx, asked) => {
  const code = readCode(asked.params.code ?? '')
  const question = code && (await findQuestionByCode(ctx.db, ctx.municipality, hashOf(code)))
  if (!code || !question) throw new NotFound('question')
  const { phone } = await getCentre(ctx)
  const standing = standingOf(question, ctx.today)
  const justSent = asked.query.has('verstuurd')
  const shown = { question, standing, urgencies: urgenciesIn(question.body), code: spelled(code), justSent, phone }
  return page(text.follow.title, FollowPage(shown))
})

/** The professionals who answer. */
export const answering = router('professional')

const answeredShown = 20

answering.get('/vragen', may.answerQuestions, async (ctx, asked) => {
  const open = await findOpenQuestions(ctx.db, ctx.municipality)
  const answered = await findAnsweredQuestions(ctx.db, ctx.municipality, answeredShown)
  record(ctx, 'search', 'information.question', null)
  const told = asked.query.get('beantwoord')
  const justAnswered = told === 'mail' ? 'mailed' : told === null ? null : 'answered'
  const lateTexts = await countLateTexts(ctx)
  const lines = { open: mostUrgentFirst(open.map(lineIn(ctx))), answered: answered.map(lineIn(ctx)) }
  return page(text.list.title, WorkListPage({ ...lines, justAnswered, lateTexts }))
})

answering.get('/vragen/:id', may.answerQuestions, async (ctx, asked) => {
  const question = await getQuestion(ctx, asked.params.id ?? '')
  record(ctx, 'read', 'information.question', null, question.id)
  return page(text.answer.title, await answerPage(ctx, question, {}))
})

answering.post('/vragen/:id', may.answerQuestions, async (ctx, asked) => {
  const question = await getQuestion(ctx, asked.params.id ?? '')
  const parsed = parseAnswer(asked.form)
  if (!parsed.ok) return invalid(text.answer.title, await answerPage(ctx, question, parsed))
  const answering = await answerQuestion(ctx, question, parsed.value)
  switch (answering.kind) {
    case 'answered':
      return see(answering.mailed ? '/vragen?beantwoord=mail' : '/vragen?beantwoord')
    case 'answered-meanwhile': {
      const latest = await getQuestion(ctx, question.id)
      const typed = { body: parsed.value.body }
      return stale(text.answer.title, await answerPage(ctx, latest, { typed, meanwhile: true }))
    }
  }
})

const lineIn =
  (ctx: Ctx) =>
  (question: Question): Line => ({
    question,
    standing: standingOf(question, ctx.today),
    urgencies: urgenciesIn(question.body),
  })

/** Words that may mean danger go before the day that was promised. */
const mostUrgentFirst = (lines: readonly Line[]): readonly Line[] => [
  ...lines.filter(line => line.urgencies.length > 0),
  ...lines.filter(line => line.urgencies.length === 0),
]

async function getQuestion(ctx: Ctx, id: string): Promise<Question> {
  const question = isId(id) ? await findQuestion(ctx.db, ctx.municipality, id) : undefined
  if (!question) throw new NotFound(`question ${id}`)
  return question
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly meanwhile?: boolean }

async function answerPage(ctx: Ctx, question: Question, { faults = {}, typed = {}, meanwhile = false }: Shown) {
  const mails = (await findReply(ctx.db, ctx.municipality, question.id)) !== null
  const mayHelp = await articlesAbout(ctx, question.body, 3)
  return AnswerPage({ ...lineIn(ctx)(question), mails, mayHelp, faults, typed, meanwhile })
}
