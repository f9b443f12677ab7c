import { getCentre } from '../../../centre/index.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { type Answer, invalid, live, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { wishInterpreter } from '../in-language/interpreter/wish.ts'
import { AskPage } from './ask.view.tsx'
import { askQuestion } from './ask-question.ts'
import { ChatPage } from './chat.view.tsx'
import { hashOf, readCode, spelled } from './code.ts'
import { EnterCodePage } from './enter-code.view.tsx'
import { FollowPage, type FollowProps } from './follow.view.tsx'
import { knownOf, parseIdentity, sayWho } from './known/identity.ts'
import { chatState } from './presence/presence.ts'
import { parseChat, parseLine, parseQuestion } from './question.form.ts'
import { type Question, verdicts } from './question.ts'
import { dueOn, revisionOf, standingOf } from './rules.ts'
import { promisesOf } from './settings/set-question-setting.ts'
import { findQuestionByCode } from './store.ts'
import { closeTalk } from './talk/close-talk.ts'
import { talkWithCode } from './talk/talk-with-code.ts'
import { talkTopic } from './talk/tell-talk.ts'
import { writeLine } from './talk/write-line.ts'
import { text } from './text.ts'
import { findVerdict, insertVerdict } from './verdict/store.ts'

/** Asking and coming back. These pages are nobody else's, so they are never shared; the form has a key of its own each time. */
export const asking = router('public')

/** Repeatable: the same form gives the same code or line, so the platform need not remember who sent it. */
const sending = { perMinute: 5, repeatable: true } as const
/** Who has the address reads and writes as the asker: it is told to no other page. */
const secret = { isSecret: true } as const
const talking = { ...secret, perMinute: 20, repeatable: true } as const

asking.get('/vraag', anyone, (ctx, asked) => {
  const typed = { topic: asked.query.get('onderwerp') ?? '', asker: asked.query.get('van') ?? '' }
  return askPage(ctx, page, { typed })
})

asking.post(
  '/vraag',
  anyone,
  async (ctx, asked) => {
    const parsed = parseQuestion(asked.form)
    if (!parsed.ok) return askPage(ctx, invalid, parsed)
    const code = await askQuestion(ctx, parsed.value, keyOf(asked))
    await wishInterpreter(ctx, code, asked.form)
    return see(`/vraag/${spelled(code)}?verstuurd`)
  },
  sending,
)

asking.get('/chat', anyone, ctx => chatPage(ctx, page, {}))

asking.post(
  '/chat',
  anyone,
  async (ctx, asked) => {
    const parsed = parseChat(asked.form)
    if (!parsed.ok) return chatPage(ctx, invalid, parsed)
    const code = await askQuestion(ctx, parsed.value, keyOf(asked), 'chat')
    return see(`/vraag/${spelled(code)}?verstuurd`)
  },
  sending,
)

asking.get('/vraag/antwoord', anyone, async (ctx, asked) => {
  const typed = asked.query.get('code') ?? ''
  const code = readCode(typed)
  const question = code && (await findQuestionByCode(ctx.db, ctx.municipality, hashOf(code)))
  if (code && question) return see(`/vraag/${spelled(code)}`)
  return page(text.enterCode.title, EnterCodePage({ typed, fault: typed === '' ? undefined : text.enterCode.fault }))
})

/** No line in the access log when the asker reads: who has the code is the asker, and has no name. */
asking.get(
  '/vraag/:code',
  anyone,
  async (ctx, asked) => {
    const just = asked.query.has('verstuurd') ? 'asked' : asked.query.has('geschreven') ? 'written' : null
    return followPage(ctx, asked, page, { just })
  },
  secret,
)

/** A talk that stands open hears when there is more in it, and when somebody is there. */
asking.get(
  '/vraag/:code/live',
  anyone,
  async (ctx, asked) => {
    const question = await questionOf(ctx, asked)
    return live(talkTopic(question.id), await shownRevision(ctx, question))
  },
  { ...secret, byItself: true },
)

asking.post(
  '/vraag/:code',
  anyone,
  async (ctx, asked) => {
    const question = await questionOf(ctx, asked)
    const parsed = parseLine(asked.form)
    if (!parsed.ok) return followPage(ctx, asked, invalid, parsed)
    const written = await writeLine(ctx, question, parsed.value.body, keyOf(asked))
    if (written === 'stored') return see(`${addressOf(asked)}?geschreven`)
    return followPage(ctx, asked, stale, { typed: typedWords(asked.form), isTaken: true })
  },
  talking,
)

asking.post(
  '/vraag/:code/afsluiten',
  anyone,
  async (ctx, asked) => {
    await closeTalk(ctx, await questionOf(ctx, asked), 'asker')
    return see(addressOf(asked))
  },
  talking,
)

asking.post(
  '/vraag/:code/geholpen',
  anyone,
  async (ctx, asked) => {
    const { id } = await questionOf(ctx, asked)
    const helped = verdicts.find(one => one === asked.form.get('helped'))
    const { given, times } = await findVerdict(ctx.db, ctx.municipality, id)
    if (helped && helped !== given)
      await insertVerdict(ctx.db, { municipality: ctx.municipality, id, nth: times + 1, helped, at: ctx.now })
    return see(addressOf(asked))
  },
  talking,
)

asking.post(
  '/vraag/:code/bekend',
  anyone,
  async (ctx, asked) => {
    const question = await questionOf(ctx, asked)
    const parsed = parseIdentity(asked.form)
    if (!parsed.ok) return followPage(ctx, asked, invalid, parsed)
    await sayWho(ctx, question, parsed.value)
    return see(addressOf(asked))
  },
  talking,
)

asking.post(
  '/vraag/:code/bekend-intrekken',
  anyone,
  async (ctx, asked) => {
    await sayWho(ctx, await questionOf(ctx, asked), null)
    return see(addressOf(asked))
  },
  talking,
)

const keyOf = ({ form }: Asked): string => String(form.get('_key') ?? '')
const addressOf = ({ params }: Asked): string => `/vraag/${params.code ?? ''}`

async function questionOf(ctx: Ctx, { params }: Asked): Promise<Question> {
  const code = readCode(params.code ?? '')
  if (!code) throw new NotFound('question')
  return talkWithCode(ctx, code)
}

/** Also tells apart whether somebody is at the chat. */
const shownRevision = async (ctx: Ctx, question: Question): Promise<number> =>
  2 * revisionOf(question) + ((await chatState(ctx)) === 'attended' ? 1 : 0)

type Shown = { readonly faults?: Faults; readonly typed?: Typed } & Partial<Pick<FollowProps, 'just' | 'isTaken'>>

async function followPage(ctx: Ctx, asked: Asked, answer: typeof page, shown: Shown): Promise<Answer> {
  const question = await questionOf(ctx, asked)
  const { phone } = await getCentre(ctx)
  const props = {
    question,
    standing: standingOf(question, ctx.today),
    code: asked.params.code ?? '',
    just: shown.just ?? null,
    isTaken: shown.isTaken ?? false,
    phone,
    chat: await chatState(ctx),
    revision: await shownRevision(ctx, question),
    verdict: (await findVerdict(ctx.db, ctx.municipality, question.id)).given,
    known: await knownOf(ctx, question),
    faults: shown.faults ?? {},
    typed: shown.typed ?? {},
  }
  return answer(text.follow.title, FollowPage(props))
}

async function askPage(ctx: Ctx, answer: typeof page, { faults = {}, typed = {} }: Shown): Promise<Answer> {
  const promises = await promisesOf(ctx)
  const due = dueOn(ctx.today, promises.answerDays)
  const isChatAttended = (await chatState(ctx)) === 'attended'
  return answer(text.title, AskPage({ faults, typed, ...promises, dueOn: due, isChatAttended }))
}

async function chatPage(ctx: Ctx, answer: typeof page, { faults = {}, typed = {} }: Shown): Promise<Answer> {
  const { answerDays, chatHours: hours, keptMonths } = await promisesOf(ctx)
  const due = dueOn(ctx.today, answerDays)
  const props = { state: await chatState(ctx), hours, dueOn: due, keptMonths, faults, typed }
  return answer(text.chat.title, ChatPage(props))
}
