import { anyone } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { addressIn } from '../../../platform/i18n/languages.ts'
import { invalid, live, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { readIn } from '../../../platform/web/languages.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { wishInterpreter } from '../in-language/interpreter/wish.ts'
import { askQuestion } from './ask-question.ts'
import { askPage, chatPage, followPage, questionOf, shownRevision } from './asking-pages.tsx'
import { hashOf, readCode, spelled } from './code.ts'
import { EnterCodePage } from './enter-code.view.tsx'
import { parseIdentity, sayWho } from './known/identity.ts'
import { parseChat, parseLine, parseQuestion } from './question.form.ts'
import { verdicts } from './question.ts'
import { findQuestionByCode } from './store.ts'
import { closeTalk } from './talk/close-talk.ts'
import { talkTopic } from './talk/tell-talk.ts'
import { writeLine } from './talk/write-line.ts'
import { findVerdict, insertVerdict } from './verdict/store.ts'
import { askingWords } from './words.ts'

/**
 * Asking and coming back, in every language by the same handlers. These pages are nobody else's, so they are never shared; the form has a
 * key of its own each time.
 */
export const asking = router('public')

/** Repeatable: the same form gives the same code or line, so the platform need not remember who sent it. */
const sending = { perMinute: 5, repeatable: true } as const
/** Who has the address reads and writes as the asker: it is told to no other page. */
const secret = { isSecret: true } as const
const talking = { ...secret, perMinute: 20, repeatable: true } as const

const keyOf = ({ form }: Asked): string => String(form.get('_key') ?? '')
const talkAt = (asked: Asked, code: string): string => addressIn(readIn(asked), `/vraag/${code}`)
const here = (asked: Asked): string => talkAt(asked, asked.params.code ?? '')

async function openForm(ctx: Ctx, asked: Asked) {
  const { query } = asked
  const interpreter = query.has('tolk') ? readIn(asked) : ''
  const typed = { topic: query.get('onderwerp') ?? '', asker: query.get('van') ?? '', interpreter }
  return askPage(ctx, asked, page, { typed })
}

async function send(ctx: Ctx, asked: Asked) {
  const parsed = parseQuestion(asked.form, readIn(asked))
  if (!parsed.ok) return askPage(ctx, asked, invalid, parsed)
  const code = await askQuestion(ctx, parsed.value, keyOf(asked), 'form', readIn(asked))
  await wishInterpreter(ctx, code, asked.form)
  return see(`${talkAt(asked, spelled(code))}?verstuurd`)
}

async function beginChat(ctx: Ctx, asked: Asked) {
  const parsed = parseChat(asked.form, readIn(asked))
  if (!parsed.ok) return chatPage(ctx, asked, invalid, parsed)
  const code = await askQuestion(ctx, parsed.value, keyOf(asked), 'chat', readIn(asked))
  return see(`${talkAt(asked, spelled(code))}?verstuurd`)
}

async function enterCode(ctx: Ctx, asked: Asked) {
  const language = readIn(asked)
  const typed = asked.query.get('code') ?? ''
  const code = readCode(typed)
  const question = code && (await findQuestionByCode(ctx.db, ctx.municipality, hashOf(code)))
  if (code && question) return see(talkAt(asked, spelled(code)))
  return page(askingWords[language].code.title, EnterCodePage({ language, typed, isWrong: typed !== '' }))
}

/** No line in the access log when the asker reads: who has the code is the asker, and has no name. */
async function follow(ctx: Ctx, asked: Asked) {
  const just = asked.query.has('verstuurd') ? 'asked' : asked.query.has('geschreven') ? 'written' : null
  return followPage(ctx, asked, page, { just })
}

async function writeOn(ctx: Ctx, asked: Asked) {
  const question = await questionOf(ctx, asked)
  const parsed = parseLine(asked.form, readIn(asked))
  if (!parsed.ok) return followPage(ctx, asked, invalid, parsed)
  const written = await writeLine(ctx, question, parsed.value.body, keyOf(asked))
  if (written === 'stored') return see(`${here(asked)}?geschreven`)
  return followPage(ctx, asked, stale, { typed: typedWords(asked.form), isTaken: true })
}

async function close(ctx: Ctx, asked: Asked) {
  await closeTalk(ctx, await questionOf(ctx, asked), 'asker')
  return see(here(asked))
}

async function judge(ctx: Ctx, asked: Asked) {
  const { id } = await questionOf(ctx, asked)
  const helped = verdicts.find(one => one === asked.form.get('helped'))
  const { given, times } = await findVerdict(ctx.db, ctx.municipality, id)
  if (helped && helped !== given)
    await insertVerdict(ctx.db, { municipality: ctx.municipality, id, nth: times + 1, helped, at: ctx.now })
  return see(here(asked))
}

async function becomeKnown(ctx: Ctx, asked: Asked) {
  const question = await questionOf(ctx, asked)
  const parsed = parseIdentity(asked.form, readIn(asked))
  if (!parsed.ok) return followPage(ctx, asked, invalid, parsed)
  await sayWho(ctx, question, parsed.value)
  return see(here(asked))
}

async function withdrawName(ctx: Ctx, asked: Asked) {
  await sayWho(ctx, await questionOf(ctx, asked), null)
  return see(here(asked))
}

for (const prefix of ['', '/:taal']) {
  const talk = `${prefix}/vraag/:code`
  asking.get(`${prefix}/vraag`, anyone, openForm)
  asking.post(`${prefix}/vraag`, anyone, send, sending)
  asking.get(`${prefix}/chat`, anyone, (ctx, asked) => chatPage(ctx, asked, page, {}))
  asking.post(`${prefix}/chat`, anyone, beginChat, sending)
  asking.get(`${prefix}/vraag/antwoord`, anyone, enterCode)
  asking.get(talk, anyone, follow, secret)
  asking.post(talk, anyone, writeOn, talking)
  asking.post(`${talk}/afsluiten`, anyone, close, talking)
  asking.post(`${talk}/geholpen`, anyone, judge, talking)
  asking.post(`${talk}/bekend`, anyone, becomeKnown, talking)
  asking.post(`${talk}/bekend-intrekken`, anyone, withdrawName, talking)
}

/** A talk that stands open hears when there is more in it, and when somebody is there; in every language the same. */
asking.get(
  '/vraag/:code/live',
  anyone,
  async (ctx, asked) => {
    const question = await questionOf(ctx, asked)
    return live(talkTopic(question.id), await shownRevision(ctx, question))
  },
  { ...secret, byItself: true },
)
