import { getCentre } from '../../../centre/index.ts'
import { anyone, may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { type Article, aboutPages } from './article.ts'
import { ArticlePage } from './article.view.tsx'
import { parseProse } from './prose.ts'
import { readabilityOf } from './readability.ts'
import { findAdvice, findArticle, findArticles, findLines } from './store.ts'
import { text } from './text.ts'
import { TextListPage } from './text-list.view.tsx'
import { themeFrom } from './themes.ts'
import { ThemePage, TopicsPage } from './topics.view.tsx'

/** What everyone may read. These pages are the same for everyone, so one drawing serves a town for a minute. */
export const articles = router('public')
const shared = { sharedFor: 60 }

articles.get(
  '/onderwerpen',
  anyone,
  async ctx => page(text.topics, TopicsPage({ articles: await findAdvice(ctx.db) })),
  shared,
)

articles.get(
  '/onderwerpen/:theme',
  anyone,
  async (ctx, asked) => {
    const theme = themeFrom(asked.params.theme ?? '')
    if (!theme) throw new NotFound(`theme ${asked.params.theme}`)
    return page(text.theme[theme].title, ThemePage({ theme, articles: await findAdvice(ctx.db, theme) }))
  },
  shared,
)

articles.get(
  '/artikelen/:slug',
  anyone,
  async (ctx, asked) => {
    const article = await findArticle(ctx.db, asked.params.slug ?? '')
    if (!article?.advice) throw new NotFound(`article ${asked.params.slug}`)
    return articlePage(ctx, article)
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
  const { phone } = await getCentre(ctx)
  return page(article.title, ArticlePage({ article, prose: parseProse(article.body), related, phone }))
}

/** Which texts wait for the eyes of a professional. */
export const texts = router('professional')

texts.get('/teksten', may.answerQuestions, async ctx => {
  const found = await findArticles(ctx.db)
  const listed = found.map(article => ({
    article,
    readability: readabilityOf(parseProse(article.body)),
    isLate: Temporal.PlainDate.compare(article.reviewBy, ctx.today) < 0,
  }))
  return page(text.list.title, TextListPage({ texts: listed }))
})
