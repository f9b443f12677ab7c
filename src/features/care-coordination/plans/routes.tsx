import { getProfessional, professionalsOf } from '../../../centre/index.ts'
import { familiesOf, getChild, type Source } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { BoardPage } from './board.view.tsx'
import { boardParts } from './board-parts.ts'
import { coordinationTerms, mayLead } from './coordination/settings/coordination-terms.ts'
import { ForFamilyPage } from './for-family.view.tsx'
import { layByPlan } from './links/origin.ts'
import { findSource, sourceIn, sourceOfForm } from './links/source.ts'
import { myPlansWithNews } from './my-plans.ts'
import { MyPlansPage } from './my-plans.view.tsx'
import { recordPlan, type Seat, takeSeat } from './open-plan.ts'
import { parseStart } from './start-plan.form.ts'
import { startText } from './start-plan.text.ts'
import { otherReporterOf, relativesOfChild, type Start, startPlan } from './start-plan.ts'
import { StartPlanPage } from './start-plan.view.tsx'
import { text } from './text.ts'
import { reads, writes } from './with-plan.ts'
import { parseComment } from './words/words.form.ts'
import { writeComment } from './words/write-words.ts'

export const plans = router('professional')

plans.get('/plannen', may.workOnPlans, async ctx =>
  page(
    text.plans,
    MyPlansPage({
      ...(await myPlansWithNews(ctx)),
      today: ctx.today,
      me: ctx.actor.id,
      mayStart: may.startPlans(ctx.actor),
    }),
  ),
)

plans.get('/plannen/nieuw', may.startPlans, async (ctx, { query }) => {
  const source = sourceIn(query)
  const found = source && (await findSource(ctx, source))
  const child = found?.child ?? query.get('kind') ?? ''
  return page(
    startText.title,
    await startPage(ctx, { child, source, ...(found?.agreed && { typed: { reason: found.agreed } }) }),
  )
})

plans.post('/plannen', may.startPlans, async (ctx, { form }) => {
  const parsed = parseStart(form, ctx.today)
  const typed = typedWords(form)
  const source = sourceOfForm(form)
  const asked = { child: typed.child ?? '', source, typed }
  if (!parsed.ok) return invalid(startText.title, await startPage(ctx, { ...asked, faults: parsed.faults }))
  const { rules } = await coordinationTerms(ctx)
  if (!mayLead(await getProfessional(ctx, parsed.value.coordinator), rules))
    return invalid(
      startText.title,
      await startPage(ctx, { ...asked, faults: { coordinator: startText.missing.coordinator } }),
    )
  const child = await getChild(ctx, parsed.value.child)
  const { match, inviteReporter } = parsed.value
  const reporter = match ? await otherReporterOf(ctx, match) : undefined
  const invited = reporter && inviteReporter ? [reporter.id] : []
  const start = await startPlan(ctx, { ...parsed.value, child: child.id, invited })
  if (start.kind === 'started') {
    if (source) await layByPlan(ctx, await takeSeat(ctx, start.id), source)
    return see(`/plannen/${start.id}?gedaan=gestart`)
  }
  return stale(startText.hasPlan, await startPage(ctx, { ...asked, hasPlan: start }))
})

plans.get(
  '/plannen/:id',
  may.workOnPlans,
  reads(async (ctx, seat, { query }) => page(text.titleOf(seat.plan.family.name), await board(ctx, seat, query))),
)

plans.get(
  '/plannen/:id/voor-het-gezin',
  may.workOnPlans,
  reads(async (ctx, seat) => {
    recordPlan(ctx, 'print', 'care-coordination.plan', seat)
    return page(text.forFamily, ForFamilyPage(await boardParts(ctx, seat, new URLSearchParams())))
  }),
)

plans.post(
  '/plannen/:id/opmerkingen',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const parsed = parseComment(form)
    if (!parsed.ok) return invalid(text.comments, await board(ctx, seat, new URLSearchParams(), parsed.faults))
    await writeComment(ctx, seat, parsed.value.words)
    return see(`/plannen/${seat.plan.id}?gedaan=opmerking`)
  }),
)

async function board(ctx: Ctx, seat: Seat, query: URLSearchParams, faults: Faults = {}) {
  return BoardPage({ ...(await boardParts(ctx, seat, query)), faults })
}

type StartAsked = {
  readonly child: string
  /** What the plan comes from. */
  readonly source: Source | null
  readonly typed?: Typed
  readonly faults?: Faults
  readonly hasPlan?: Extract<Start, { kind: 'has-plan' }>
}

async function startPage(ctx: Ctx, { child: id, source, typed = {}, faults = {}, hasPlan }: StartAsked) {
  const match = source?.kind === 'match' ? source.id : null
  const child = await getChild(ctx, id)
  record(ctx, 'read', 'people.family', child.id)
  const professionals = await professionalsOf(ctx)
  const { rules } = await coordinationTerms(ctx)
  return StartPlanPage({
    child,
    families: await familiesOf(ctx, child.id),
    relatives: await relativesOfChild(ctx, child.id),
    professionals: professionals.filter(one => mayLead(one, rules)),
    me: ctx.actor.id,
    match,
    source,
    reporter: match ? await otherReporterOf(ctx, match) : undefined,
    today: ctx.today,
    faults,
    typed,
    hasPlan: hasPlan ?? null,
  })
}
