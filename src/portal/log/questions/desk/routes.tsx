import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { answerQuestion, type Entering, explainLook, extendQuestion, openQuestion } from '../desk.ts'
import { DeskQuestionPage, type Saved } from '../desk.view.tsx'
import { deskText } from '../desk-text.ts'
import { standingOf } from '../look-question.ts'
import { parseAnswer, parseExplanation, parseExtension } from '../question.form.ts'

export const lookQuestionsDesk = router('professional')

const idOf = ({ params }: Asked): string => params.id ?? ''

lookQuestionsDesk.get('/privacyvragen/inzage/:id', may.useWorkplace, async (ctx, asked) =>
  page(...(await questionPage(ctx, asked, { saved: savedIn(asked.query) }))),
)

lookQuestionsDesk.post('/privacyvragen/inzage/:id/uitleg', may.useWorkplace, async (ctx, asked) => {
  const parsed = parseExplanation(asked.form)
  if (!parsed.ok) return invalid(...(await questionPage(ctx, asked, parsed)))
  return entered(ctx, asked, 'uitgelegd', await explainLook(ctx, idOf(asked), parsed.value.words))
})

lookQuestionsDesk.post('/privacyvragen/inzage/:id/antwoord', may.answerPrivacy, async (ctx, asked) => {
  const parsed = parseAnswer(asked.form)
  if (!parsed.ok) return invalid(...(await questionPage(ctx, asked, parsed)))
  return entered(ctx, asked, 'beantwoord', await answerQuestion(ctx, idOf(asked), parsed.value))
})

lookQuestionsDesk.post('/privacyvragen/inzage/:id/uitstel', may.answerPrivacy, async (ctx, asked) => {
  const parsed = parseExtension(asked.form)
  if (!parsed.ok) return invalid(...(await questionPage(ctx, asked, parsed)))
  return entered(ctx, asked, 'verlengd', await extendQuestion(ctx, idOf(asked), parsed.value.reason))
})

async function entered(ctx: Ctx, asked: Asked, word: string, entering: Entering): Promise<Answer> {
  if (entering.kind === 'entered') return see(`/privacyvragen/inzage/${idOf(asked)}?${word}`)
  return stale(...(await questionPage(ctx, asked, { isOvertaken: true, typed: typedWords(asked.form) })))
}

const savedIn = (query: URLSearchParams): Saved | null => {
  if (query.has('uitgelegd')) return 'explained'
  if (query.has('beantwoord')) return 'answered'
  return query.has('verlengd') ? 'extended' : null
}

type Shown = {
  readonly saved?: Saved | null
  readonly isOvertaken?: boolean
  readonly faults?: Faults
  readonly typed?: Typed
}

async function questionPage(
  ctx: Ctx,
  asked: Asked,
  { saved = null, isOvertaken = false, faults = {}, typed = {} }: Shown,
) {
  const seen = await openQuestion(ctx, idOf(asked))
  const standing = standingOf(seen.question, seen.child.birth.on, ctx.today)
  const body = DeskQuestionPage({ seen, standing, saved, isOvertaken, faults, typed })
  return [deskText.title(seen.question.kind), body] as const
}
