import { z } from 'zod'
import { fullName, getChild } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, field, parseForm, type Typed } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { planNamedOfChild } from '../my-plans.ts'
import type { Seat } from '../open-plan.ts'
import { baseOf, reads, writes } from '../with-plan.ts'
import { answerJoinRequest, askToJoin, joinRequestsFor, mayAnswer } from './join.ts'
import { layByPlan, originsFor } from './origin.ts'
import { OriginsPage } from './origins.view.tsx'
import { chooseTelling, tellingFor } from './record/plan-notice.ts'
import { type FoundSource, findSource, sourceIn, sourceOfForm } from './source.ts'
import { linksText as text } from './text.ts'
import { ToPlanPage } from './to-plan.view.tsx'

/** From a source to a plan. Mounted before the pages of a plan, whose address would answer too. */
export const toPlan = router('professional')

toPlan.get('/plannen/naar-een-plan', may.workOnPlans, async (ctx, { query }) => {
  const source = await found(ctx, sourceIn(query))
  return toPlanPage(ctx, page, source, { asked: query.has('gevraagd'), isOther: query.has('ander-gezin') })
})

toPlan.post('/plannen/vraag-om-mee-te-doen', may.workOnPlans, async (ctx, { form }) => {
  const source = await found(ctx, sourceOfForm(form))
  const parsed = parseForm(askSchema, form)
  if (!parsed.ok) return toPlanPage(ctx, invalid, source, parsed)
  await askToJoin(ctx, source, parsed.value.reason)
  return toPlanPage(ctx, page, source, { asked: true })
})

const askSchema = z.object({ reason: field.text(text.ask.missing, 500) })

/** Where a plan came from, and who asks to take part. */
export const planOrigins = bothShells()

planOrigins.get(
  '/herkomst',
  reads((ctx, seat, asked) => originsPage(ctx, page, seat, asked, false)),
)

planOrigins.post(
  '/herkomst/vragen/:request',
  writes(async (ctx, seat, asked) => {
    const request = (await joinRequestsFor(ctx, seat)).find(one => one.id === asked.params.request)
    if (!request) return originsPage(ctx, stale, seat, asked, true)
    const answer = asked.form.get('answer') === 'yes' ? 'yes' : 'no'
    const answering = await answerJoinRequest(ctx, seat, { request, answer })
    if (answering.kind === 'answered') return see(`${baseOf(asked)}/herkomst?gedaan=answered`)
    return originsPage(ctx, stale, seat, asked, true)
  }),
)

planOrigins.post(
  '/herkomst/dossier',
  writes(async (ctx, seat, asked) => {
    await chooseTelling(ctx, seat, asked.form.get('answer') === 'shown' ? 'shown' : 'hidden')
    return see(`${baseOf(asked)}/herkomst?gedaan=answered`)
  }),
)

planOrigins.work.post(
  '/plannen/:id/herkomst',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const source = await found(ctx, sourceOfForm(form))
    const laying = await layByPlan(ctx, seat, source)
    if (laying.kind === 'laid') return see(`/plannen/${seat.plan.id}/herkomst?gedaan=laid`)
    return toPlanPage(ctx, invalid, source, { isOther: true })
  }),
)

async function found(ctx: Ctx, source: ReturnType<typeof sourceIn>): Promise<FoundSource> {
  if (!source) throw new NotFound('a source of a plan')
  return findSource(ctx, source)
}

type Shown = { readonly asked?: boolean; readonly isOther?: boolean; readonly faults?: Faults; readonly typed?: Typed }

async function toPlanPage(ctx: Ctx, answer: typeof page, source: FoundSource, shown: Shown): Promise<Answer> {
  const { asked = false, isOther = false, faults = {}, typed = {} } = shown
  return answer(
    text.title,
    ToPlanPage({
      source,
      child: fullName(await getChild(ctx, source.child)),
      mine: await planNamedOfChild(ctx, source.child),
      mayStart: may.startPlans(ctx.actor),
      asked,
      isOther,
      faults,
      typed,
    }),
  )
}

async function originsPage(ctx: Ctx, answer: typeof page, seat: Seat, asked: Asked, overtaken: boolean) {
  const said = asked.query.get('gedaan')
  const shown: Answer = answer(
    text.page,
    OriginsPage({
      plan: seat.plan,
      me: seat.me,
      base: baseOf(asked),
      origins: await originsFor(ctx, seat),
      requests: await joinRequestsFor(ctx, seat),
      mayAnswer: mayAnswer(seat),
      told: await tellingFor(ctx, seat),
      said: said === 'laid' || said === 'answered' ? said : null,
      overtaken,
    }),
  )
  return shown
}
