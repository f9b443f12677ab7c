import { getCentre } from '../../../centre/index.ts'
import { addressOf, monthChoices, namedPeriod, parsePeriod, periodNames } from '../../../knowledge/figures/period.ts'
import { may } from '../../../platform/auth/roles.ts'
import { file, page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { figuresAsCsv } from './csv.ts'
import { FiguresPage } from './figures.view.tsx'
import { readFigures } from './read-figures.ts'
import { text } from './text.ts'

export const monitoring = router('professional')

monitoring.get('/gemeente', may.seeNumbers, async (ctx, asked) => {
  const period = parsePeriod(asked.query, ctx.today)
  const { name } = await getCentre(ctx)
  const figures = await readFigures(ctx, period)
  const named = periodNames.map(one => ({
    href: addressOf('/gemeente', namedPeriod(one, ctx.today)),
    label: text.named[one],
  }))
  const choice = { months: monthChoices(ctx.today), named, current: addressOf('/gemeente', period) }
  return page(
    text.title,
    <FiguresPage
      municipality={name}
      figures={figures}
      choice={choice}
      download={addressOf('/gemeente/cijfers.csv', period)}
    />,
  )
})

monitoring.get('/gemeente/cijfers.csv', may.seeNumbers, async (ctx, asked) => {
  const period = parsePeriod(asked.query, ctx.today)
  const csv = figuresAsCsv(await readFigures(ctx, period))
  return file(`cijfers-${period.from}-${period.to}.csv`, 'text/csv; charset=utf-8', csv)
})
