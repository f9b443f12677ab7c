import {
  changeSpearPoint,
  endSpearPoint,
  getSpearPoint,
  lookBack,
  type SpearPoint,
  setSpearPoint,
} from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { SpearPointsPage } from './list.view.tsx'
import { measured, measuredPoints, presentValue } from './measured.ts'
import { parseEnd, parseLookBack, parsePoint, typedPoint } from './spear-point.form.ts'
import { NewPointPage, PointPage } from './spear-point.view.tsx'
import { text } from './text.ts'

/** What the municipality wants of its centre: read by all who work here, kept by the municipality. */
export const spearPoints = router('professional')
const all = '/speerpunten'

spearPoints.get(all, may.useWorkplace, async (ctx, { query }) => {
  record(ctx, 'read', 'centre.spear-points', null)
  const list = { all: await measuredPoints(ctx), today: ctx.today, saved: query.has('bewaard') }
  return page(text.title, SpearPointsPage({ ...list, mayKeep: may.keepSpearPoints(ctx.actor) }))
})

spearPoints.get(`${all}/nieuw`, may.keepSpearPoints, ctx =>
  page(text.add, NewPointPage({ faults: {}, typed: { from: ctx.today.toString(), unit: 'count' } })),
)

spearPoints.post(`${all}/nieuw`, may.keepSpearPoints, async (ctx, { form }) => {
  const parsed = parsePoint(form)
  if (!parsed.ok) return invalid(text.add, NewPointPage(parsed))
  await setSpearPoint(ctx, parsed.value.words, parsed.value.reason)
  return see(`${all}?bewaard`)
})

spearPoints.get(`${all}/:id`, may.useWorkplace, async (ctx, { params }) => {
  const point = await getSpearPoint(ctx, params.id ?? '')
  record(ctx, 'read', 'centre.spear-point', null, point.title)
  return pointPage(ctx, point, page, {})
})

spearPoints.post(`${all}/:id`, may.keepSpearPoints, async (ctx, { params, form }) => {
  const point = await getSpearPoint(ctx, params.id ?? '')
  const parsed = parsePoint(form)
  if (!parsed.ok) return pointPage(ctx, point, invalid, parsed)
  const typed = typedWords(form)
  const saving = await changeSpearPoint(ctx, point.id, Number(typed.version), parsed.value)
  switch (saving.kind) {
    case 'saved':
      return see(`${all}/${point.id}`)
    case 'overtaken':
      return pointPage(ctx, saving.now, stale, { typed, overtaken: true })
  }
})

spearPoints.post(`${all}/:id/terugblik`, may.keepSpearPoints, async (ctx, { params, form }) => {
  const point = await getSpearPoint(ctx, params.id ?? '')
  const parsed = parseLookBack(form)
  if (!parsed.ok)
    return pointPage(ctx, point, invalid, { faults: parsed.faults, typed: withTyped(point, parsed.typed) })
  await lookBack(ctx, point.id, await presentValue(ctx, point.measure), parsed.value.words)
  return see(`${all}/${point.id}`)
})

spearPoints.post(`${all}/:id/einde`, may.keepSpearPoints, async (ctx, { params, form }) => {
  const point = await getSpearPoint(ctx, params.id ?? '')
  const parsed = parseEnd(form)
  if (!parsed.ok)
    return pointPage(ctx, point, invalid, { faults: parsed.faults, typed: withTyped(point, parsed.typed) })
  await endSpearPoint(ctx, point.id, parsed.value.endWhy)
  return see(`${all}?bewaard`)
})

const withTyped = (point: SpearPoint, typed: Typed): Typed => ({ ...typedPoint(point), ...typed })

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: boolean }

async function pointPage(ctx: Ctx, point: SpearPoint, answer: typeof page, given: Shown): Promise<Answer> {
  const { faults = {}, typed = typedPoint(point), overtaken = false } = given
  const mayKeep = may.keepSpearPoints(ctx.actor)
  const props = { measured: await measured(ctx, point), today: ctx.today, mayKeep, faults, typed, overtaken }
  return answer(point.title, PointPage(props))
}
