/** The texts that have the asked words: the national ones, and what the centre wrote itself. */
import type { Ctx } from '../../../platform/ctx.ts'
import { type ArticleLine, audiences } from '../articles/article.ts'
import { findLines } from '../articles/store.ts'
import { themeFrom } from '../articles/themes.ts'
import type { AskedWords } from './asked-words.ts'
import { type Ages, leastOfBest } from './rules.ts'
import { findBest, findBestLocal, type LocalText } from './store.ts'

export type FoundText = {
  readonly article: ArticleLine
  readonly score: number
  readonly plain: string
  readonly keywords: string
  readonly lexemes: readonly string[]
}

/** The best first, ten at most. */
export async function findArticles(ctx: Ctx, asked: AskedWords, ages: Ages | null): Promise<readonly FoundText[]> {
  const [local, national] = await Promise.all([
    findBestLocal(ctx.db, ctx.municipality, asked.stems),
    findBest(ctx.db, asked.stems, ages),
  ])
  const lines = await findLines(ctx.db, [...new Set([...national, ...local].map(({ id }) => id))])
  const lineOf = (slug: string) => lines.filter(line => line.slug === slug)
  const found = [
    ...national.flatMap(hit => lineOf(hit.id).map(article => ({ ...hit, article }))),
    ...local.flatMap(hit =>
      (hit.kind === 'article' ? ownLine(hit) : lineOf(hit.id)).map(article => ({ ...hit, article })),
    ),
  ]
  return bestOf(found.filter(({ article }) => isFor(article, ages)))
}

/** Each text once: an addition stands on the page of the national text. */
function bestOf(found: readonly FoundText[]): readonly FoundText[] {
  const sorted = found.toSorted((one, other) => other.score - one.score)
  const first = new Map(sorted.toReversed().map(hit => [hit.article.slug, hit]))
  return sorted
    .filter(hit => first.get(hit.article.slug) === hit && hit.score >= leastOfBest * (sorted[0]?.score ?? 0))
    .slice(0, 10)
}

function ownLine({
  slug,
  title,
  summary,
  theme: named,
  audience,
  from_age,
  until_age,
}: LocalText): readonly ArticleLine[] {
  const theme = named === null ? undefined : themeFrom(named)
  if (theme === undefined || from_age === null || until_age === null) return []
  const readers = audiences.filter(one => audience.includes(one))
  return [{ slug, title, summary, advice: { theme, audience: readers, fromAge: from_age, untilAge: until_age } }]
}

const isFor = ({ advice }: ArticleLine, ages: Ages | null): boolean =>
  ages === null || advice === null || (advice.fromAge <= ages[1] && advice.untilAge >= ages[0])
