import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { catalogueOf } from '../../packages/keep-catalogue.ts'
import { getRound, organisationNames, roundsOf, roundVersions, sentApplications } from '../look-up.ts'
import { type Round, roundPath } from '../subsidy.ts'
import { text as subsidyText } from '../text.ts'
import { changeRound, openRound } from './keep-round.ts'
import { parseRound, typedRound } from './round.form.ts'
import { RoundFormPage } from './round-form.view.tsx'
import { RoundPage, RoundsPage } from './rounds.view.tsx'
import { text } from './text.ts'
import { todoOf } from './todo.ts'

/** The municipality's regulations, and what waits for whoever looks. */
export const subsidyRounds = router('professional')

const here = '/gemeente/subsidies'

subsidyRounds.get(here, may.directSubsidies, async ctx => {
  const applications = await sentApplications(ctx)
  const waiting = applications.flatMap(application => {
    const todo = todoOf(application, ctx.actor.id, ctx.today)
    return todo === null ? [] : [{ application, todo }]
  })
  const about = { rounds: await roundsOf(ctx), applications, names: await organisationNames(ctx), waiting }
  return page(subsidyText.title, RoundsPage({ ...about, hasPackage: (await catalogueOf(ctx)).length > 0 }))
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly newer?: Round }

async function roundForm(
  ctx: Ctx,
  answer: typeof page,
  round: Round | null,
  { faults = {}, typed, newer }: Shown,
): Promise<Answer> {
  const packages = (await catalogueOf(ctx)).map(one => one.package)
  const first = ctx.today.toPlainYearMonth().with({ month: 1 }).subtract({ years: 2 })
  const months = Array.from({ length: 60 }, (_, nth) => first.add({ months: nth }))
  const words = typed ?? typedRound(round, ctx.today)
  return answer(
    round ? text.change : text.new,
    RoundFormPage({ round, newer: newer ?? null, packages, months, faults, typed: words }),
  )
}

subsidyRounds.get(`${here}/nieuw`, may.directSubsidies, ctx => roundForm(ctx, page, null, {}))

subsidyRounds.post(here, may.directSubsidies, async (ctx, { form }) => {
  const parsed = parseRound(form)
  if (!parsed.ok) return roundForm(ctx, invalid, null, parsed)
  return see(`${roundPath(await openRound(ctx, parsed.value))}?bewaard`)
})

subsidyRounds.get(`${here}/:id`, may.directSubsidies, async (ctx, { params, query }) => {
  const seen = await getRound(ctx, params.id ?? '')
  const applications = await sentApplications(ctx, seen.round.id)
  const versions = await roundVersions(ctx, seen.round.id)
  const about = { seen, versions, applications, names: await organisationNames(ctx), saved: query.has('bewaard') }
  return page(seen.round.title, RoundPage(about))
})

subsidyRounds.get(`${here}/:id/wijzigen`, may.directSubsidies, async (ctx, { params }) =>
  roundForm(ctx, page, (await getRound(ctx, params.id ?? '')).round, {}),
)

subsidyRounds.post(`${here}/:id`, may.directSubsidies, async (ctx, { params, form }) => {
  const { round } = await getRound(ctx, params.id ?? '')
  const parsed = parseRound(form)
  if (!parsed.ok) return roundForm(ctx, invalid, round, parsed)
  const typed = typedWords(form)
  const changed = await changeRound(ctx, round.id, parsed.value, Number(typed.version))
  switch (changed.kind) {
    case 'changed':
      return see(`${roundPath(round.id)}?bewaard`)
    case 'stale':
      return roundForm(ctx, stale, round, { typed, newer: changed.newer })
  }
})
