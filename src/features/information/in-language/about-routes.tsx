import { getCentre } from '../../../centre/index.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { OtherLanguage } from '../../../platform/i18n/languages.ts'
import { page } from '../../../platform/web/answer.ts'
import { languageOf } from '../../../platform/web/languages.ts'
import { router } from '../../../platform/web/router.ts'
import { readAccessibilityReport } from '../accessibility/accessibility-report.ts'
import { Statement } from '../accessibility/statement.view.tsx'
import { aboutPages } from '../articles/article.ts'
import { findArticle } from '../articles/store.ts'
import { ArticleIn } from './article.view.tsx'
import { findTranslated } from './store.ts'
import { siteWords } from './words-in.ts'

/** The pages about the centre in another language than Dutch: whole, as they tell of rights. One drawing serves a town for a minute. */
export const aboutInLanguage = router('public')
const accessibility = readAccessibilityReport()

for (const slug of aboutPages)
  aboutInLanguage.get(`/:taal/${slug}`, anyone, (ctx, asked) => aboutPage(ctx, slug, languageOf(asked)), {
    sharedFor: 60,
  })

async function aboutPage(ctx: Ctx, slug: (typeof aboutPages)[number], language: OtherLanguage) {
  const article = await findArticle(ctx.db, slug, language)
  if (!article) throw new NotFound(`page ${slug} in ${language}`)
  const { phone, name: municipality } = await getCentre(ctx)
  const others = (await findTranslated(ctx.db, language)).filter(line => article.related.includes(line.slug))
  const drawn = slug === 'toegankelijkheid' ? Statement({ report: accessibility, municipality, language }) : null
  return page(article.title, ArticleIn({ language, words: siteWords[language], article, others, phone, drawn }))
}
