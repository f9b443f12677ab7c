import { addressOf, monthChoices, namedPeriod, parsePeriod, periodNames } from '../../../knowledge/figures/period.ts'
import { may } from '../../../platform/auth/roles.ts'
import { file, page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { concernFiguresAsCsv } from './csv.ts'
import { ConcernFiguresPage } from './figures.view.tsx'
import { readConcernFigures } from './read-concern-figures.ts'
import { text } from './text.ts'

export const concernFigures = router('professional')
const path = '/signalen/cijfers'

concernFigures.get(path, may.seeConcernFigures, async (ctx, asked) => {
  const period = parsePeriod(asked.query, ctx.today)
  const named = periodNames.map(one => ({
    href: addressOf(path, namedPeriod(one, ctx.today)),
    label: text.named[one],
  }))
  const choice = { months: monthChoices(ctx.today), named, current: addressOf(path, period) }
  const told = await readConcernFigures(ctx, period)
  return page(text.title, ConcernFiguresPage({ told, choice, download: addressOf(`${path}.csv`, period) }))
})

concernFigures.get(`${path}.csv`, may.seeConcernFigures, async (ctx, asked) => {
  const period = parsePeriod(asked.query, ctx.today)
  const csv = concernFiguresAsCsv(await readConcernFigures(ctx, period))
  return file(`zorgen-${period.from}-${period.to}.csv`, 'text/csv; charset=utf-8', csv)
})
