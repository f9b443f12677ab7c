import { getCentre } from '../../../centre/index.ts'
import { addressOf, monthChoices, namedPeriod, parsePeriod } from '../../../knowledge/figures/period.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { file, page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { figuresAsCsv } from './csv.ts'
import { FiguresPage } from './figures.view.tsx'
import { findNeighbourhoods } from './neighbourhoods/store.ts'
import { figuresAsJson } from './open-format.ts'
import { type CentreFigures, readFigures } from './read-figures.ts'
import { elsewhere } from './rollup/subjects.ts'
import { text } from './text.ts'

export const monitoring = router('professional')

/** This month is not counted yet, so it is not offered. */
const named = ['last-month', 'this-year', 'last-year'] as const

monitoring.get('/gemeente', may.seeNumbers, async (ctx, { query }) => {
  const { name } = await getCentre(ctx)
  const figures = await figuresFor(ctx, query)
  const address = (path: string, period = figures.period) =>
    `${addressOf(path, period)}${figures.area === null ? '' : `&wijk=${encodeURIComponent(figures.area)}`}`
  const choice = {
    months: monthChoices(ctx.today),
    named: named.map(one => ({ href: address('/gemeente', namedPeriod(one, ctx.today)), label: text.named[one] })),
    current: address('/gemeente'),
  }
  const downloads = { csv: address('/gemeente/cijfers.csv'), json: address('/gemeente/cijfers.json') }
  return page(text.title, <FiguresPage municipality={name} figures={figures} choice={choice} downloads={downloads} />)
})

monitoring.get('/gemeente/cijfers.csv', may.seeNumbers, async (ctx, { query }) => {
  const figures = await figuresFor(ctx, query)
  return file(`${nameOf(figures)}.csv`, 'text/csv; charset=utf-8', figuresAsCsv(figures))
})

monitoring.get('/gemeente/cijfers.json', may.seeNumbers, async (ctx, { query }) => {
  const { name } = await getCentre(ctx)
  const figures = await figuresFor(ctx, query)
  const json = figuresAsJson({ code: ctx.municipality, name }, figures)
  return file(`${nameOf(figures)}.json`, 'application/json; charset=utf-8', json)
})

const nameOf = ({ period }: CentreFigures): string => `cijfers-${period.from}-${period.to}`

/** A neighbourhood that is not (any more) one of this municipality is the whole. */
async function figuresFor(ctx: Ctx, query: URLSearchParams): Promise<CentreFigures> {
  const asked = query.get('wijk')
  const known = asked ? await findNeighbourhoods(ctx.db, ctx.municipality) : []
  const area = asked !== null && (known.includes(asked) || (asked === elsewhere && known.length > 0)) ? asked : null
  return readFigures(ctx, parsePeriod(query, ctx.today), area)
}
