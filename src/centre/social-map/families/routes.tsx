import { anyone } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { page } from '../../../platform/web/answer.ts'
import { readIn } from '../../../platform/web/languages.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { findCentre } from '../../store.ts'
import { shownOffersOf } from '../shown-offers.ts'
import { OfferPage, SocialMapPage } from './pages.view.tsx'
import { choicesOf, filtersFrom, fits } from './shown.ts'
import { mapWords } from './words.ts'

/** The social map for families: in every language, without an account, and nobody counts what is looked at. */
export const familiesMap = router('public')
const perPage = 24

for (const prefix of ['', '/:taal']) {
  familiesMap.get(`${prefix}/sociale-kaart`, anyone, mapPage)
  familiesMap.get(`${prefix}/sociale-kaart/:id`, anyone, offerPage)
}

async function mapPage(ctx: Ctx, asked: Asked) {
  const { query } = asked
  const language = readIn(asked)
  const all = await shownOffersOf(ctx)
  const found = all.filter(offer => fits(offer, filtersFrom(query)))
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const number = Number(query.get('pagina'))
  const current = Number.isInteger(number) && number >= 1 ? Math.min(number, pages) : 1
  const word = (name: string) => (query.get(name) ?? '').slice(0, 60)
  return page(
    mapWords[language].title,
    SocialMapPage({
      language,
      offers: found.slice((current - 1) * perPage, current * perPage),
      count: found.length,
      choices: choicesOf(all),
      typed: { leeftijd: word('leeftijd'), taal: word('taal'), plaats: word('plaats'), kosten: word('kosten') },
      page: current,
      pages,
    }),
  )
}

/** What families do not see any more is not there. */
async function offerPage(ctx: Ctx, asked: Asked) {
  const offer = (await shownOffersOf(ctx)).find(({ id }) => id === asked.params.id)
  if (!offer) throw new NotFound(`offer ${asked.params.id}`)
  const centre = await findCentre(ctx.db, ctx.municipality)
  return page(offer.name, OfferPage({ offer, phone: centre?.phone ?? '', language: readIn(asked) }))
}
