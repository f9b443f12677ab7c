/** Looks for what somebody typed, in the public texts and in what the partners offer here. */
import { type Offer, offersWith } from '../../../centre/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { ArticleLine } from '../articles/article.ts'
import { type AskedWords, askedWords, type Reason, reasonsOf } from './asked-words.ts'
import { type FoundText, findArticles } from './find-articles.ts'
import { type Ages, type Excerpt, excerptOf, leastOfBest } from './rules.ts'

/** Why something was found: the words in it, marked, and how they were come by. */
export type Found = {
  readonly excerpt: Excerpt
  /** The keywords by which a text was found: they may not stand in the text itself. */
  readonly keywords: readonly string[]
  readonly reasons: readonly Reason[]
}
export type FoundArticle = Found & { readonly article: ArticleLine }
export type FoundOffer = Found & { readonly offer: Offer }
export type Findings = {
  readonly articles: readonly FoundArticle[]
  readonly offers: readonly FoundOffer[]
  /** True when no text has the typed words or what they mean, and these have words that look like them. */
  readonly isGuess: boolean
}

/** The best first, ten articles and ten offers at most. @param ages of the child; null for any */
export async function search(ctx: Ctx, typed: string, ages: Ages | null = null): Promise<Findings> {
  const asked = await askedWords(ctx, typed)
  if (asked.stems.length === 0) return { articles: [], offers: [], isGuess: false }
  const [texts, offers] = await Promise.all([findArticles(ctx, asked, ages), offersOf(ctx, asked, ages)])
  const articles = texts.map(found => articleOf(asked, found))
  return { articles, offers, isGuess: [...articles, ...offers].every(isGuess) }
}

const isGuess = ({ reasons }: Found): boolean => reasons.every(reason => reason.how === 'spelling')

/** The articles that may help whoever answers this question. */
export async function articlesAbout(ctx: Ctx, question: string, most: number): Promise<readonly ArticleLine[]> {
  const { articles, isGuess } = await search(ctx, question)
  if (isGuess) return []
  return articles
    .map(hit => hit.article)
    .filter(article => article.advice !== null)
    .slice(0, most)
}

function articleOf(asked: AskedWords, { article, plain, keywords, lexemes }: FoundText): FoundArticle {
  const words = asked.wordsWith(lexemes)
  return {
    article,
    excerpt: bestExcerpt(plain, words),
    keywords: keywords
      .split(', ')
      .filter(keyword => keyword.split(' ').some(word => words[0]?.has(word.toLowerCase()))),
    reasons: reasonsOf(asked, lexemes),
  }
}

/** With the typed words where they stand in it, else with what they mean, else with what they look like. */
function bestExcerpt(plain: string, words: readonly ReadonlySet<string>[]): Excerpt {
  const excerpts = words.map(one => excerptOf(plain, one))
  return excerpts.find(excerpt => excerpt.some(part => part.isMatch)) ?? []
}

async function offersOf(ctx: Ctx, asked: AskedWords, ages: Ages | null): Promise<readonly FoundOffer[]> {
  const found = await offersWith(ctx, asked.stems)
  const least = leastOfBest * Math.max(...found.map(({ score }) => score))
  return found
    .filter(({ score, offer }) => score >= least && isFor(offer, ages))
    .map(({ offer, lexemes }) => ({
      offer,
      excerpt: bestExcerpt(offer.description, asked.wordsWith(lexemes)),
      keywords: [],
      reasons: reasonsOf(asked, lexemes),
    }))
}

/** Up to and including an age is until the next birthday. */
const isFor = ({ minimumAge, maximumAge }: Offer, ages: Ages | null): boolean =>
  ages === null || (minimumAge < ages[1] + 1 && maximumAge >= ages[0])
