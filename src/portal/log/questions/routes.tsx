import { deedWords } from '../../../centre/index.ts'
import { readDay } from '../../../knowledge/ages/read-day.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { organisationsFor } from '../load-log.ts'
import { AskAboutLookPage } from './ask.view.tsx'
import { askAboutLook, getMyQuestion, lookAt, myQuestions, withdrawQuestion } from './ask-about-look.ts'
import { standingOf } from './look-question.ts'
import { parseQuestion } from './question.form.ts'
import { MyQuestionPage } from './question.view.tsx'
import { text } from './text.ts'

export const lookQuestions = router('family')

lookQuestions.get('/mijn/logboek/vraag', may.useFamilyPages, async (ctx, { query }) => {
  const day = readDay(query.get('dag') ?? '', ctx.today)
  const pointed = { child: query.get('kind') ?? '', line: Number(query.get('regel') ?? '') }
  if (!day.ok || !Number.isSafeInteger(pointed.line)) throw new NotFound('a look')
  const { look } = await lookAt(ctx, { ...pointed, on: day.day })
  const deeds = look.deeds.map(({ event, object }) => deedWords(event, object))
  return page(text.ask.title, AskAboutLookPage({ child: pointed.child, look, deeds, faults: {}, typed: {} }))
})

lookQuestions.post('/mijn/logboek/vraag', may.useFamilyPages, async (ctx, { form }) => {
  const parsed = parseQuestion(form)
  if (parsed.ok) return see(await askedAt(ctx, parsed.value))
  const { typed, faults } = parsed
  const day = readDay(typed.on ?? '', ctx.today)
  if (!day.ok || !Number.isSafeInteger(Number(typed.line))) throw new NotFound('a look')
  const { look, child } = await lookAt(ctx, { child: typed.child ?? '', on: day.day, line: Number(typed.line) })
  const deeds = look.deeds.map(({ event, object }) => deedWords(event, object))
  return invalid(text.ask.title, AskAboutLookPage({ child: child.id, look, deeds, faults, typed }))
})

async function askedAt(ctx: Ctx, entry: Parameters<typeof askAboutLook>[1]): Promise<string> {
  const before = new Set<string>((await myQuestions(ctx, entry.child)).map(({ id }) => id))
  const id = await askAboutLook(ctx, entry)
  return `/mijn/logboek/vragen/${id}?${before.has(id) ? 'liep-al' : 'verstuurd'}`
}

lookQuestions.get('/mijn/logboek/vragen/:id', may.useFamilyPages, async (ctx, { params, query }) => {
  const { question, child } = await getMyQuestion(ctx, params.id ?? '')
  const organisation = (await organisationsFor(ctx, child)).get(question.look.by.organisation ?? '')
  const standing = standingOf(question, child.birth.on, ctx.today)
  const body = MyQuestionPage({ question, standing, organisation, said: saidIn(query) })
  return page(text.title(question.kind, question.look.by.name), body)
})

lookQuestions.post('/mijn/logboek/vragen/:id/intrekking', may.useFamilyPages, async (ctx, { params }) => {
  await withdrawQuestion(ctx, params.id ?? '')
  return see(`/mijn/logboek/vragen/${params.id}?ingetrokken`)
})

const saidIn = (query: URLSearchParams) => {
  if (query.has('verstuurd')) return 'asked'
  if (query.has('liep-al')) return 'before'
  return query.has('ingetrokken') ? 'withdrawn' : null
}
