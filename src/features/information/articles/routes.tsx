import { getCentre } from '../../../centre/index.ts'
import { anyone, may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { readAccessibilityReport } from '../accessibility/accessibility-report.ts'
import { Statement } from '../accessibility/statement.view.tsx'
import { type Article, type ArticleLine, aboutPages } from './article.ts'
import { ArticlePage } from './article.view.tsx'
import { findLocalTexts } from './editor/store.ts'
import { adviceHere, findAddition, findLocalArticle } from './local-articles.ts'
import { parseProse } from './prose.ts'
import { readabilityOf } from './readability.ts'
import { findArticle, findArticles, findLines } from './store.ts'
import { text } from './text.ts'
import { TextListPage } from './text-list.view.tsx'
import { themeFrom } from './themes.ts'
import { ThemePage, TopicsPage } from './topics.view.tsx'

/** What everyone may read. These pages are the same for everyone, so one drawing serves a town for a minute. */
export const articles = router('public')
const shared = { sharedFor: 60 }
const accessibility = readAccessibilityReport()

articles.get(
  '/onderwerpen',
  anyone,
  async ctx => page(text.topics, TopicsPage({ articles: await adviceHere(ctx) })),
  shared,
)

articles.get(
  '/onderwerpen/:theme',
  anyone,
  async (ctx, asked) => {
    const theme = themeFrom(asked.params.theme ?? '')
    if (!theme) throw new NotFound(`theme ${asked.params.theme}`)
    return page(text.theme[theme].title, ThemePage({ theme, articles: await adviceHere(ctx, theme) }))
  },
  shared,
)

articles.get(
  '/artikelen/:slug',
  anyone,
  async (ctx, asked) => {
    const slug = asked.params.slug ?? ''
    const article = await findArticle(ctx.db, slug)
    if (article?.advice) return articlePage(ctx, article)
    const own = article ? undefined : await findLocalArticle(ctx, slug)
    if (!own) throw new NotFound(`article ${slug}`)
    return ownPage(ctx, own)
  },
  shared,
)

for (const slug of aboutPages) {
  articles.get(
    `/${slug}`,
    anyone,
    async ctx => {
      const article = await findArticle(ctx.db, slug)
      if (!article) throw new NotFound(`page ${slug}`)
      return articlePage(ctx, article)
    },
    shared,
  )
}

async function articlePage(ctx: Ctx, article: Article) {
  const related = await findLines(ctx.db, article.related)
  const addition = await findAddition(ctx, article.slug)
  return drawn(ctx, article, { related, addition, isOwn: false })
}

/** Beside an article of the centre's own stand others of its theme. */
async function ownPage(ctx: Ctx, article: Article) {
  const beside = article.advice ? await adviceHere(ctx, article.advice.theme) : []
  const related = beside.filter(({ slug }) => slug !== article.slug).slice(0, 4)
  return drawn(ctx, article, { related, addition: null, isOwn: true })
}

type Beside = {
  readonly related: readonly ArticleLine[]
  readonly addition: Article | null
  readonly isOwn: boolean
}

async function drawn(ctx: Ctx, article: Article, beside: Beside) {
  const { phone, name } = await getCentre(ctx)
  const prose = parseProse(article.body)
  const statement =
    article.slug === 'toegankelijkheid'
      ? Statement({ report: accessibility, municipality: name, language: 'nl' })
      : null
  return page(article.title, ArticlePage({ article, prose, phone, municipality: name, drawn: statement, ...beside }))
}

/** Which texts wait for the eyes of a professional. */
export const texts = router('professional')

texts.get('/teksten', may.writeTexts, async ctx => {
  const found = await findArticles(ctx.db)
  const local = await findLocalTexts(ctx.db, ctx.municipality)
  const listed = found.map(article => ({
    article,
    readability: readabilityOf(parseProse(article.body)),
    isLate: Temporal.PlainDate.compare(article.reviewBy, ctx.today) < 0,
  }))
  return page(text.list.title, TextListPage({ texts: listed, local, today: ctx.today }))
})
