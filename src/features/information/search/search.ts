/** Looks for what somebody typed, in the public texts and in what the partners offer here. */
import { type Offer, offersOf } from '../../../centre/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { ArticleLine } from '../articles/article.ts'
import { wordsOf } from './rules.ts'
import { type Found, type FoundArticle, findArticlesLike, findArticlesWith, rankTexts } from './store.ts'

export type OfferHit = Found & { readonly offer: Offer }
export type Findings = {
  readonly articles: readonly FoundArticle[]
  readonly offers: readonly OfferHit[]
  /** True when no text has the typed words, and these are the ones with words that look like them. */
  readonly isGuess: boolean
}

const nothing: Findings = { articles: [], offers: [], isGuess: false }

/** The best first, ten articles and ten offers at most. */
export async function search(ctx: Ctx, typed: string): Promise<Findings> {
  const words = wordsOf(typed)
  if (words.length === 0) return nothing
  const [offers, found] = await Promise.all([offersOf(ctx), findArticlesWith(ctx.db, words)])
  const ranked = await rankTexts(ctx.db, words, offers.map(textOf))
  const exact = {
    articles: found,
    offers: ranked.flatMap(hit => offersAt(offers, hit)),
    isGuess: false,
  }
  if (exact.articles.length + exact.offers.length > 0) return exact
  return { articles: await findArticlesLike(ctx.db, words), offers: [], isGuess: true }
}

/** The articles that may help whoever answers this question. */
export async function articlesAbout(ctx: Ctx, question: string, most: number): Promise<readonly ArticleLine[]> {
  const found = await findArticlesWith(ctx.db, wordsOf(question))
  return found
    .map(hit => hit.article)
    .filter(article => article.advice !== null)
    .slice(0, most)
}

const textOf = (offer: Offer) => ({
  title: `${offer.name} ${offer.organisation.name}`,
  body: offer.description,
})

function offersAt(offers: readonly Offer[], { place, ...found }: Found & { readonly place: number }) {
  const offer = offers[place - 1]
  return offer ? [{ ...found, offer }] : []
}
