/** What the asker's pages show, loaded: for a visitor in any language, after a form as before it. */
import { getCentre } from '../../../centre/index.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { Answer, page } from '../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { readIn } from '../../../platform/web/languages.ts'
import type { Asked } from '../../../platform/web/router.ts'
import { interpretersFor } from '../in-language/interpreter/wish.ts'
import { AskPage } from './ask.view.tsx'
import { ChatPage } from './chat.view.tsx'
import { readCode } from './code.ts'
import { FollowPage, type FollowProps } from './follow.view.tsx'
import { knownOf } from './known/identity.ts'
import { chatState } from './presence/presence.ts'
import type { Question } from './question.ts'
import { dueOn, revisionOf, standingOf } from './rules.ts'
import { promisesOf } from './settings/set-question-setting.ts'
import { talkWithCode } from './talk/talk-with-code.ts'
import { findVerdict } from './verdict/store.ts'
import { askingWords } from './words.ts'

export async function questionOf(ctx: Ctx, { params }: Asked): Promise<Question> {
  const code = readCode(params.code ?? '')
  if (!code) throw new NotFound('question')
  return talkWithCode(ctx, code)
}

/** Also tells apart whether somebody is at the chat. */
export const shownRevision = async (ctx: Ctx, question: Question): Promise<number> =>
  2 * revisionOf(question) + ((await chatState(ctx)) === 'attended' ? 1 : 0)

type Shown = { readonly faults?: Faults; readonly typed?: Typed } & Partial<Pick<FollowProps, 'just' | 'isTaken'>>

export async function followPage(ctx: Ctx, asked: Asked, answer: typeof page, shown: Shown): Promise<Answer> {
  const language = readIn(asked)
  const question = await questionOf(ctx, asked)
  const { phone } = await getCentre(ctx)
  const props = {
    language,
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
    interpreter: (await interpretersFor(ctx, [question.id])).get(question.id) ?? null,
    faults: shown.faults ?? {},
    typed: shown.typed ?? {},
  }
  return answer(askingWords[language].follow.title, FollowPage(props))
}

export async function askPage(ctx: Ctx, asked: Asked, answer: typeof page, shown: Shown): Promise<Answer> {
  const language = readIn(asked)
  const { faults = {}, typed = {} } = shown
  const promises = await promisesOf(ctx)
  const due = dueOn(ctx.today, promises.answerDays)
  const isChatAttended = (await chatState(ctx)) === 'attended'
  return answer(
    askingWords[language].ask.title,
    AskPage({ language, faults, typed, ...promises, dueOn: due, isChatAttended }),
  )
}

export async function chatPage(ctx: Ctx, asked: Asked, answer: typeof page, shown: Shown): Promise<Answer> {
  const language = readIn(asked)
  const { faults = {}, typed = {} } = shown
  const { answerDays, chatHours: hours, keptMonths } = await promisesOf(ctx)
  const due = dueOn(ctx.today, answerDays)
  const props = { language, state: await chatState(ctx), hours, dueOn: due, keptMonths, faults, typed }
  return answer(askingWords[language].chat.title, ChatPage(props))
}
