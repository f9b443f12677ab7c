import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { findOrganisations } from '../store.ts'
import { checkMonths } from './checking/set-checking.ts'
import { addOffer, changeOffer, keptOffers, openOffer, sayWaitingTime, stopOffer } from './keep-offer.ts'
import { parseOffer, parseOwner, parseVersion, parseWaiting, typedOf } from './offer.form.ts'
import { goneOn } from './rules.ts'
import { NewOfferPage, OfferPage, SocialMapPage } from './social-map.view.tsx'
import { text } from './text.ts'

export const socialMap = router('professional')

socialMap.get('/aanbod', may.keepOffers, async (ctx, { query }) => {
  const months = await checkMonths(ctx)
  const offers = (await keptOffers(ctx)).map(offer => ({ ...offer, goneOn: goneOn(offer, months) }))
  return page(text.title, SocialMapPage({ offers, today: ctx.today, saved: query.has('bewaard') }))
})

socialMap.get('/aanbod/nieuw', may.keepOffers, async ctx => page(text.add, await newPage(ctx)))

socialMap.post('/aanbod/nieuw', may.keepOffers, async (ctx, { form }) => {
  const typed = typedWords(form)
  const offer = parseOffer(form)
  const waiting = parseWaiting(form, ctx.today)
  const owner = may.configure(ctx.actor)
    ? parseOwner(form)
    : { ok: true as const, value: { organisation: ctx.actor.organisation ?? '' } }
  if (offer.ok && waiting.ok && owner.ok) {
    await addOffer(ctx, offer.value, waiting.value, owner.value.organisation)
    return see('/aanbod?bewaard')
  }
  const faults = { ...faultsOf(owner), ...faultsOf(offer), ...faultsOf(waiting) }
  return invalid(text.add, await newPage(ctx, faults, typed))
})

const faultsOf = (parsed: { readonly ok: true } | { readonly ok: false; readonly faults: Faults }): Faults =>
  parsed.ok ? {} : parsed.faults

socialMap.get('/aanbod/:id', may.keepOffers, async (ctx, { params }) => {
  const offer = await openOffer(ctx, params.id ?? '')
  return page(offer.name, OfferPage({ offer, today: ctx.today, faults: {}, typed: typedOf(offer) }))
})

socialMap.post('/aanbod/:id', may.keepOffers, async (ctx, { params, form }) => {
  const offer = await openOffer(ctx, params.id ?? '')
  const parsed = parseOffer(form)
  if (!parsed.ok) return invalid(offer.name, OfferPage({ offer, today: ctx.today, ...parsed }))
  const changing = await changeOffer(ctx, offer.id, parseVersion(form), parsed.value)
  if (changing.kind === 'changed') return see('/aanbod?bewaard')
  const typed = typedWords(form)
  return stale(offer.name, OfferPage({ offer: changing.now, today: ctx.today, faults: {}, typed, overtaken: true }))
})

socialMap.post('/aanbod/:id/wachttijd', may.keepOffers, async (ctx, { params, form }) => {
  const offer = await openOffer(ctx, params.id ?? '')
  const parsed = parseWaiting(form, ctx.today)
  if (!parsed.ok)
    return invalid(
      offer.name,
      OfferPage({ offer, today: ctx.today, faults: {}, typed: typedOf(offer), waiting: parsed }),
    )
  await sayWaitingTime(ctx, offer.id, parsed.value)
  return see('/aanbod?bewaard')
})

socialMap.post('/aanbod/:id/einde', may.keepOffers, async (ctx, { params }) => {
  await stopOffer(ctx, params.id ?? '')
  return see('/aanbod?bewaard')
})

async function newPage(ctx: Ctx, faults: Faults = {}, typed: Typed = {}) {
  const organisations = may.configure(ctx.actor) ? await findOrganisations(ctx.db, ctx.municipality) : []
  return NewOfferPage({ organisations, today: ctx.today, faults, typed })
}
