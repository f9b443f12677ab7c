import { anyone } from '../../../platform/auth/roles.ts'
import { NotFound } from '../../../platform/ctx.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { findCentre } from '../../store.ts'
import { shownOffersOf } from '../shown-offers.ts'
import { OfferPage, SocialMapPage } from './pages.view.tsx'
import { choicesOf, filtersFrom, fits } from './shown.ts'
import { text } from './text.ts'

/** The social map for families: without an account, and nobody counts what is looked at. */
export const familiesMap = router('public')
const perPage = 24

familiesMap.get('/sociale-kaart', anyone, async (ctx, { query }) => {
  const all = await shownOffersOf(ctx)
  const found = all.filter(offer => fits(offer, filtersFrom(query)))
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const asked = Number(query.get('pagina'))
  const current = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1
  const word = (name: string) => (query.get(name) ?? '').slice(0, 60)
  return page(
    text.title,
    SocialMapPage({
      offers: found.slice((current - 1) * perPage, current * perPage),
      count: found.length,
      choices: choicesOf(all),
      typed: { leeftijd: word('leeftijd'), taal: word('taal'), plaats: word('plaats'), kosten: word('kosten') },
      page: current,
      pages,
    }),
  )
})

/** What families do not see any more is not there. */
familiesMap.get('/sociale-kaart/:id', anyone, async (ctx, { params }) => {
  const offer = (await shownOffersOf(ctx)).find(({ id }) => id === params.id)
  if (!offer) throw new NotFound(`offer ${params.id}`)
  const centre = await findCentre(ctx.db, ctx.municipality)
  return page(offer.name, OfferPage({ offer, phone: centre?.phone ?? '' }))
})
