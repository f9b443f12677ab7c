import { may } from '../../../../platform/auth/roles.ts'
import { file, page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { figuresAsCsv } from './csv.ts'
import { FollowUpFiguresPage } from './figures.view.tsx'
import { followUpFigures } from './read-figures.ts'
import { text } from './text.ts'

export const followUpFiguresPages = router('professional')

const path = '/afspraken/cijfers'
const addressOf = (at: string, year: number) => `${at}?jaar=${year}`

followUpFiguresPages.get(path, may.seeFollowUp, async (ctx, { query }) => {
  const years = yearsUntil(ctx.today)
  const figures = await followUpFigures(ctx, yearIn(query, ctx.today))
  const body = FollowUpFiguresPage({
    figures,
    years: years.map(year => ({ href: addressOf(path, year), label: String(year) })),
    current: addressOf(path, figures.year),
    download: addressOf(`${path}.csv`, figures.year),
    mayKeep: may.keepAgreements(ctx.actor),
  })
  return page(text.title, body)
})

followUpFiguresPages.get(`${path}.csv`, may.seeFollowUp, async (ctx, { query }) => {
  const figures = await followUpFigures(ctx, yearIn(query, ctx.today))
  return file(`opvolging-${figures.year}.csv`, 'text/csv; charset=utf-8', figuresAsCsv(figures))
})

/** A match goes with its reports, which stand two years at most: further back there is nothing whole to count. */
const yearsUntil = ({ year }: Temporal.PlainDate): readonly number[] => [year, year - 1, year - 2]

const yearIn = (query: URLSearchParams, today: Temporal.PlainDate): number =>
  yearsUntil(today).find(year => String(year) === query.get('jaar')) ?? today.year
