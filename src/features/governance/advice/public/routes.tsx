import { getCentre } from '../../../../centre/index.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { NotFound } from '../../../../platform/ctx.ts'
import { page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { text } from '../text.ts'
import { publishedAdvice } from '../write-advice.ts'
import { PublishedPage, PublishedYearsPage } from './public.view.tsx'

export const publicAdvice = router('public')

publicAdvice.get('/advies', anyone, async ctx =>
  page(text.public.title, PublishedYearsPage({ years: (await publishedAdvice(ctx)).map(({ year }) => year) })),
)

publicAdvice.get('/advies/:year', anyone, async (ctx, { params }) => {
  const submission = (await publishedAdvice(ctx)).find(({ year }) => String(year) === params.year)
  if (!submission?.publication) throw new NotFound(`advice ${params.year}`)
  const { name } = await getCentre(ctx)
  const props = { submission, place: name, publishedAt: submission.publication.at }
  return page(text.public.titleOf(submission.year, name), PublishedPage(props))
})
