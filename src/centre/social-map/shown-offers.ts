/** What families see of the social map: not what has ended, and not what nobody checked for too long. */
import type { Ctx } from '../../platform/ctx.ts'
import type { Offer } from '../offer.ts'
import { checkMonths } from './checking/set-checking.ts'
import { goneOn } from './rules.ts'
import { type AskedStem, findOffers, findOffersById, type Ranked, rankOffers } from './store.ts'

export async function shownOffersOf(ctx: Ctx): Promise<readonly Offer[]> {
  const shown = await isShownIn(ctx)
  return (await findOffers(ctx.db, ctx.municipality, ctx.today)).filter(shown)
}

/** Who sees it, on this day in this municipality: says of each offer whether it is shown. */
async function isShownIn(ctx: Ctx): Promise<(offer: Offer) => boolean> {
  const months = await checkMonths(ctx)
  return offer => Temporal.PlainDate.compare(goneOn(offer, months), ctx.today) > 0
}

/** The best first. Ten at most. */
export async function offersWith(
  ctx: Ctx,
  asked: readonly AskedStem[],
): Promise<readonly (Ranked & { readonly offer: Offer })[]> {
  const ranked = await rankOffers(ctx.db, ctx.municipality, ctx.today, asked)
  if (ranked.length === 0) return []
  const shown = await isShownIn(ctx)
  const offers = await findOffersById(
    ctx.db,
    ctx.municipality,
    ranked.map(({ id }) => id),
  )
  return ranked.flatMap(hit =>
    offers.filter(offer => offer.id === hit.id && shown(offer)).map(offer => ({ ...hit, offer })),
  )
}
