/** What the centre wrote itself, as the public side reads it beside the national texts. */
import type { Ctx } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import type { Article, ArticleLine } from './article.ts'
import type { PublicText } from './editor/local-text.ts'
import { findPublicArticles, findPublicText } from './editor/store.ts'
import { findAdvice } from './store.ts'
import { text } from './text.ts'
import type { Theme } from './themes.ts'

/** All advice, the national texts and the centre's own, the youngest children first; of one theme when it is given. */
export async function adviceHere({ db, municipality }: Ctx, theme?: Theme): Promise<readonly ArticleLine[]> {
  const national = await findAdvice(db, theme)
  const local = await findPublicArticles(db, municipality, theme)
  return [...national, ...local.map(({ version }) => version)].toSorted(byAge)
}

/** The centre's own article at this address. */
export async function findLocalArticle({ db, municipality }: Ctx, slug: string): Promise<Article | undefined> {
  const found = await findPublicText(db, municipality, slug)
  return found && found.version.advice !== null ? articleFrom(found) : undefined
}

/** What the centre adds to the national text of this slug. */
export async function findAddition({ db, municipality }: Ctx, slug: string): Promise<Article | null> {
  const found = await findPublicText(db, municipality, slug)
  return found && found.version.advice === null ? articleFrom(found) : null
}

/** Whoever put it on the site read it, so that it counts as looked at on that day. */
const articleFrom = ({ version, decision }: PublicText): Article => ({
  ...version,
  language: 'nl',
  related: [],
  written: dayInTheNetherlands(version.writtenAt),
  reviewed: dayInTheNetherlands(decision.decidedAt),
  reviewedBy: text.readBy(decision.decidedByProfession),
})

const byAge = (one: ArticleLine, other: ArticleLine): number =>
  (one.advice?.fromAge ?? 0) - (other.advice?.fromAge ?? 0) || one.title.localeCompare(other.title, 'nl')
