import { z } from 'zod'
import { getChild } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { type Faults, field, parseForm, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { aboutChild } from '../questions/about-child.ts'
import { openQuestion } from '../questions/clarify-question.ts'
import type { HelpQuestion } from '../questions/question.ts'
import { text as questionText } from '../questions/text.ts'
import { chooseOffer, fitsFor, proposeOffer, shortlistOf, takeBackOffer } from './shortlist.ts'
import { OffersPage, QuestionPage } from './shortlist-pages.view.tsx'
import { text } from './text.ts'

export const offerChoice = router('professional')

offerChoice.get('/hulpvragen/:id', may.refer, async (ctx, { params }) =>
  page(questionText.title, await questionPage(ctx, await openQuestion(ctx, params.id ?? ''))),
)

offerChoice.get('/hulpvragen/:id/aanbod', may.refer, async (ctx, { params }) => {
  const question = await openQuestion(ctx, params.id ?? '')
  const about = await aboutChild(ctx, await getChild(ctx, question.child))
  const { listed } = await shortlistOf(ctx, question)
  const fits = await fitsFor(ctx, question)
  return page(text.title, OffersPage({ ...about, question, fits, listed: new Set(listed.map(({ offer }) => offer)) }))
})

offerChoice.post('/hulpvragen/:id/aanbod', may.refer, async (ctx, { params, form }) => {
  const { offer = '', why = '' } = typedWords(form)
  await proposeOffer(ctx, params.id ?? '', offer, why.slice(0, 500))
  return see(`/hulpvragen/${params.id}/aanbod`)
})

offerChoice.post('/hulpvragen/:id/weghalen', may.refer, async (ctx, { params, form }) => {
  await takeBackOffer(ctx, params.id ?? '', typedWords(form).offer ?? '')
  return see(`/hulpvragen/${params.id}`)
})

const choice = z.object({ offer: z.string(), by: field.text(text.missing.who, 120), words: field.optionalText(500) })

offerChoice.post('/hulpvragen/:id/keuze', may.refer, async (ctx, { params, form }) => {
  const parsed = parseForm(choice, form)
  if (!parsed.ok) {
    const question = await openQuestion(ctx, params.id ?? '')
    return invalid(questionText.title, await questionPage(ctx, question, parsed))
  }
  await chooseOffer(ctx, params.id ?? '', parsed.value)
  return see(`/hulpvragen/${params.id}`)
})

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function questionPage(ctx: Ctx, question: HelpQuestion, shown: Shown = { faults: {}, typed: {} }) {
  const about = await aboutChild(ctx, await getChild(ctx, question.child))
  return QuestionPage({ ...about, question, shortlist: await shortlistOf(ctx, question), ...shown })
}
