import { organisationsOf } from '../../../../centre/index.ts'
import { getChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { isId } from '../../../../platform/new-id.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { relationWith } from '../care-relation.ts'
import { breakGlass } from './break-glass.ts'
import { parseBreaking, parseCareArea, parseReview } from './glass.form.ts'
import type { Breaking } from './glass.ts'
import { GlassPage } from './glass.view.tsx'
import { ReviewPage, ReviewsPage } from './review.view.tsx'
import { reviewGlass } from './review-glass.ts'
import { setCareArea } from './set-care-area.ts'
import { findBreaking, findBreakings, findCareAreas } from './store.ts'
import { text } from './text.ts'

export const glass = router('professional')

/** Who may see the record already has no glass to break. */
glass.get('/jeugd/:id/noodtoegang', may.breakGlass, async (ctx, { params }) => {
  const { child, relation } = await relationWith(ctx, params.id ?? '')
  if (relation !== null) return see(`/jeugd/${child.id}`)
  record(ctx, 'read', 'people.child', child.id)
  return page(text.title, GlassPage({ child, faults: {}, typed: {} }))
})

glass.post('/jeugd/:id/noodtoegang', may.breakGlass, async (ctx, { params, form }) => {
  const child = await getChild(ctx, params.id ?? '')
  const parsed = parseBreaking(form)
  if (!parsed.ok) {
    record(ctx, 'read', 'people.child', child.id)
    return invalid(text.title, GlassPage({ child, ...parsed }))
  }
  await breakGlass(ctx, child.id, parsed.value)
  return see(`/jeugd/${child.id}`)
})

glass.get('/beheer/noodtoegang', may.configure, async (ctx, { query }) => {
  const done = query.has('beoordeeld') ? text.review.saved : query.has('bewaard') ? text.areas.saved : null
  return page(text.review.title, await reviewsPage(ctx, { done }))
})

glass.post('/beheer/noodtoegang', may.configure, async (ctx, { form }) => {
  const parsed = parseCareArea(form)
  if (!parsed.ok) return invalid(text.review.title, await reviewsPage(ctx, parsed))
  await setCareArea(ctx, parsed.value)
  return see('/beheer/noodtoegang?bewaard')
})

glass.get('/beheer/noodtoegang/:keer', may.configure, async (ctx, { params }) => {
  const breaking = await getBreaking(ctx, params.keer ?? '')
  return page(text.review.title, ReviewPage({ breaking, faults: {}, typed: {} }))
})

glass.post('/beheer/noodtoegang/:keer', may.configure, async (ctx, { params, form }) => {
  const breaking = await getBreaking(ctx, params.keer ?? '')
  const parsed = parseReview(form)
  if (!parsed.ok) return invalid(text.review.title, ReviewPage({ breaking, ...parsed }))
  const reviewed = await reviewGlass(ctx, breaking.id, parsed.value)
  if (reviewed.kind === 'reviewed') return see('/beheer/noodtoegang?beoordeeld')
  const faults = { finding: text.review.refused[reviewed.because] }
  return stale(text.review.title, ReviewPage({ breaking, faults, typed: typedWords(form) }))
})

type Shown = { readonly done?: string | null; readonly faults?: Faults; readonly typed?: Typed }

async function reviewsPage(ctx: Ctx, { done = null, faults = {}, typed = {} }: Shown): Promise<Html> {
  const [breakings, organisations, areas] = await Promise.all([
    findBreakings(ctx.db, ctx.municipality),
    organisationsOf(ctx),
    findCareAreas(ctx.db, ctx.municipality),
  ])
  record(ctx, 'read', 'youth-health.glass-review', null)
  const health = organisations.filter(one => one.kind === 'youth-health-care')
  return ReviewsPage({ breakings, organisations: health, areas, done, faults, typed })
}

async function getBreaking(ctx: Ctx, id: string): Promise<Breaking> {
  const breaking = isId(id) ? await findBreaking(ctx.db, ctx.municipality, id) : undefined
  if (!breaking) throw new NotFound(`glass ${id}`)
  record(ctx, 'read', 'youth-health.glass-review', breaking.child)
  return breaking
}
