import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { findOrganisations } from '../../store.ts'
import { neighboursOf } from '../keep-region.ts'
import type { Secondment } from '../region.ts'
import { text } from '../text.ts'
import * as keep from './keep-secondment.ts'
import { AskPage, SecondmentPage } from './pages.view.tsx'
import { parseAgreeing, parseAsk, parseWhy } from './secondment.form.ts'

export const secondments = router('professional')
const all = '/beheer/inzet'

secondments.get(`${all}/nieuw`, may.configure, ctx => askPage(ctx, page, {}, {}))

secondments.post(`${all}/nieuw`, may.configure, async (ctx, { form }) => {
  const parsed = parseAsk(form, ctx.today)
  if (!parsed.ok) return askPage(ctx, invalid, parsed.faults, parsed.typed)
  const fault = await faultOf(ctx, parsed.value)
  if (fault) return askPage(ctx, invalid, fault, typedWords(form))
  return see(`${all}/${await keep.askSecondment(ctx, parsed.value)}`)
})

secondments.get(`${all}/:id`, may.configure, async (ctx, asked) => {
  const secondment = await secondmentOf(ctx, asked)
  record(ctx, 'read', 'centre.secondment', secondment.answer?.subject ?? null, secondment.name)
  return secondmentPage(ctx, secondment, page, {})
})

secondments.post(`${all}/:id/akkoord`, may.configure, async (ctx, asked) => {
  const secondment = await decidedHere(ctx, asked)
  const parsed = parseAgreeing(asked.form)
  if (!parsed.ok) return secondmentPage(ctx, secondment, invalid, parsed)
  return answered(ctx, secondment, parsed.value)
})

secondments.post(`${all}/:id/weigering`, may.configure, async (ctx, asked) => {
  const secondment = await decidedHere(ctx, asked)
  const parsed = parseWhy(asked.form)
  if (!parsed.ok) return secondmentPage(ctx, secondment, invalid, parsed)
  return answered(ctx, secondment, { agreed: false, reason: parsed.value.reason })
})

secondments.post(`${all}/:id/einde`, may.configure, async (ctx, asked) => {
  const secondment = await secondmentOf(ctx, asked)
  const parsed = parseWhy(asked.form)
  if (!parsed.ok) return secondmentPage(ctx, secondment, invalid, parsed)
  await keep.endSecondment(ctx, secondment.id, parsed.value.reason)
  return see(`${all}/${secondment.id}`)
})

const secondmentOf = (ctx: Ctx, { params }: Asked): Promise<Secondment> => keep.getSecondment(ctx, params.id ?? '')

/** The centre that asked cannot say yes itself. */
async function decidedHere(ctx: Ctx, asked: Asked): Promise<Secondment> {
  const secondment = await secondmentOf(ctx, asked)
  if (secondment.away !== ctx.municipality) throw new NotAllowed('centre.secondment')
  return secondment
}

async function answered(ctx: Ctx, { id }: Secondment, answering: keep.Answering): Promise<Answer> {
  const result = await keep.answerSecondment(ctx, id, answering)
  switch (result.kind) {
    case 'answered':
      return see(`${all}/${id}`)
    case 'overtaken':
      return secondmentPage(ctx, result.now, stale, { overtaken: true })
  }
}

async function faultOf(ctx: Ctx, { professional, away }: keep.NewAsk): Promise<Faults | null> {
  const isEmployed = (await keep.employedHere(ctx)).some(({ id }) => id === professional)
  if (!isEmployed) return { professional: text.missing.professional }
  return (await neighboursOf(ctx)).some(({ code }) => code === away) ? null : { away: text.missing.centre }
}

async function askPage(ctx: Ctx, answer: typeof page, faults: Faults, typed: Typed): Promise<Answer> {
  const [professionals, centres] = [await keep.employedHere(ctx), await neighboursOf(ctx)]
  return answer(text.secondments.ask, AskPage({ professionals, centres, faults, typed }))
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: boolean }

async function secondmentPage(ctx: Ctx, secondment: Secondment, answer: typeof page, shown: Shown): Promise<Answer> {
  const { faults = {}, typed = {}, overtaken = false } = shown
  const isReceived = secondment.away === ctx.municipality
  const organisations = isReceived ? await findOrganisations(ctx.db, ctx.municipality) : []
  const props = { secondment, today: ctx.today, isReceived, organisations, faults, typed, overtaken }
  return answer(secondment.name, SecondmentPage(props))
}
