import { professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { type Answer, invalid, live, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { countLateTexts } from '../../articles/count-late-texts.ts'
import { articlesAbout } from '../../search/search.ts'
import { answerQuestion } from '../answer-question.ts'
import { childrenLike, connectChild, knownOf } from '../known/identity.ts'
import { attendChat, chatState, chatTopic, isAttending, leaveChat, stayAtChat } from '../presence/presence.ts'
import { findAttendants } from '../presence/store.ts'
import { parseAnswer } from '../question.form.ts'
import type { Question } from '../question.ts'
import { revisionOf } from '../rules.ts'
import { findAnsweredQuestions, findOpenQuestions, findQuestion, findReply } from '../store.ts'
import { closeTalk } from '../talk/close-talk.ts'
import { holdQuestion } from '../talk/hold-question.ts'
import { talkTopic } from '../talk/tell-talk.ts'
import { findVerdict } from '../verdict/store.ts'
import { AnswerPage } from './answer.view.tsx'
import { firstThingsFirst, linesIn } from './line.ts'
import { latestChange } from './store.ts'
import { deskText as text } from './text.ts'
import { WorkListPage } from './work-list.view.tsx'

/** The professionals who answer. A page that stands open is a sign of life of who attends the chat. */
export const answering = router('professional')

const answeredShown = 20
const openPage = { byItself: true } as const

answering.get('/vragen', may.answerQuestions, async (ctx, asked) => {
  await stayAtChat(ctx)
  const open = await findOpenQuestions(ctx.db, ctx.municipality)
  const answered = await findAnsweredQuestions(ctx.db, ctx.municipality, answeredShown)
  record(ctx, 'search', 'information.question', null)
  const told = asked.query.get('beantwoord')
  const chat = {
    state: await chatState(ctx),
    isMine: await isAttending(ctx),
    attendants: (await findAttendants(ctx.db, ctx.municipality, ctx.now)).map(({ name }) => name),
  }
  const props = {
    open: firstThingsFirst(await linesIn(ctx, open), ctx.now),
    answered: await linesIn(ctx, answered),
    justAnswered: told === 'mail' ? ('mailed' as const) : told === null ? null : ('answered' as const),
    lateTexts: await countLateTexts(ctx),
    chat,
    revision: await latestChange(ctx.db, ctx.municipality),
  }
  return page(text.list.title, WorkListPage(props))
})

answering.get(
  '/vragen/live',
  may.answerQuestions,
  async ctx => {
    await stayAtChat(ctx)
    return live(chatTopic, await latestChange(ctx.db, ctx.municipality))
  },
  openPage,
)

answering.post('/vragen/chat', may.answerQuestions, async (ctx, { form }) => {
  if (form.get('attend') === 'ja') await attendChat(ctx)
  else await leaveChat(ctx)
  return see('/vragen')
})

answering.get('/vragen/:id', may.answerQuestions, async (ctx, asked) => {
  await stayAtChat(ctx)
  const question = await getQuestion(ctx, asked)
  record(ctx, 'read', 'information.question', null, question.id)
  return answerPage(ctx, question, page, {})
})

answering.get(
  '/vragen/:id/live',
  may.answerQuestions,
  async (ctx, asked) => {
    await stayAtChat(ctx)
    const question = await getQuestion(ctx, asked)
    return live(talkTopic(question.id), revisionOf(question))
  },
  openPage,
)

answering.post('/vragen/:id', may.answerQuestions, async (ctx, asked) => {
  const question = await getQuestion(ctx, asked)
  const parsed = parseAnswer(asked.form)
  if (!parsed.ok) return answerPage(ctx, question, invalid, parsed)
  const typed = { body: parsed.value.body }
  const answered = await answerQuestion(ctx, question, parsed.value)
  switch (answered.kind) {
    case 'answered':
      if (question.channel === 'chat') return see(`/vragen/${question.id}`)
      return see(answered.mailed ? '/vragen?beantwoord=mail' : '/vragen?beantwoord')
    case 'answered-meanwhile':
      return answerPage(ctx, await getQuestion(ctx, asked), stale, { typed, meanwhile: text.answer.meanwhile })
    case 'held':
      return answerPage(ctx, question, stale, { typed, meanwhile: text.answer.held(answered.by) })
  }
})

answering.post('/vragen/:id/nemen', may.answerQuestions, async (ctx, asked) => {
  const question = await getQuestion(ctx, asked)
  const seen = Number(asked.form.get('version'))
  const held = await holdQuestion(ctx, question, newHolder(ctx, asked.form), Number.isSafeInteger(seen) ? seen : 0)
  if (held === 'stored') return see(`/vragen/${question.id}`)
  const typed = typedWords(asked.form)
  return answerPage(ctx, await getQuestion(ctx, asked), stale, { typed, meanwhile: text.answer.takenMeanwhile })
})

answering.post('/vragen/:id/afsluiten', may.answerQuestions, async (ctx, asked) => {
  await closeTalk(ctx, await getQuestion(ctx, asked), 'centre')
  return see('/vragen')
})

answering.post('/vragen/:id/verbinden', may.answerQuestions, async (ctx, asked) => {
  const question = await getQuestion(ctx, asked)
  const child = String(asked.form.get('child') ?? '')
  if (!isId(child)) throw new NotFound('child')
  await connectChild(ctx, question, child)
  return see(`/vragen/${question.id}`)
})

/** Oneself, a colleague, or nobody. */
function newHolder(ctx: Ctx, form: FormData): string | null {
  const deed = form.get('deed')
  if (deed === 'nemen') return ctx.actor.id
  if (deed === 'terug') return null
  const to = String(form.get('to') ?? '')
  if (!isId(to)) throw new NotFound('professional')
  return to
}

async function getQuestion(ctx: Ctx, { params }: Asked): Promise<Question> {
  const id = params.id ?? ''
  const question = isId(id) ? await findQuestion(ctx.db, ctx.municipality, id) : undefined
  if (!question) throw new NotFound(`question ${id}`)
  return question
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly meanwhile?: string }

async function answerPage(ctx: Ctx, question: Question, answer: typeof page, shown: Shown): Promise<Answer> {
  const known = await knownOf(ctx, question)
  const isToConnect = known.identity !== null && !known.isConnected && may.findPeople(ctx.actor)
  const [line] = await linesIn(ctx, [question])
  if (!line) throw new NotFound(`question ${question.id}`)
  const answerers = await holdersOf(ctx, 'answerQuestions')
  const props = {
    ...line,
    mails: (await findReply(ctx.db, ctx.municipality, question.id)) !== null,
    mayHelp: await articlesAbout(ctx, question.body, 3),
    verdict: (await findVerdict(ctx.db, ctx.municipality, question.id)).given,
    known,
    children: isToConnect && known.identity ? await childrenLike(ctx, known.identity) : [],
    colleagues: (await professionalsOf(ctx)).filter(({ id }) => answerers.has(id) && id !== ctx.actor.id),
    faults: shown.faults ?? {},
    typed: shown.typed ?? {},
    meanwhile: shown.meanwhile ?? null,
  }
  return answer(text.answer.title, AnswerPage(props))
}
