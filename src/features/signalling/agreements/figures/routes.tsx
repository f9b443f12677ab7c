import { may } from '../../../../platform/auth/roles.ts'
import { file, page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { figuresAsCsv } from './csv.ts'
import { FollowUpFiguresPage } from './figures.view.tsx'
import { followUpFigures, yearsToSee } from './read-figures.ts'
import { text } from './text.ts'

export const followUpFiguresPages = router('professional')

const path = '/afspraken/cijfers'
const addressOf = (at: string, year: number) => `${at}?jaar=${year}`

followUpFiguresPages.get(path, may.seeFollowUp, async (ctx, { query }) => {
  const years = yearsToSee(ctx)
  const shown = await followUpFigures(ctx, yearIn(query, years))
  const body = FollowUpFiguresPage({
    ...shown,
    years: years.map(year => ({ href: addressOf(path, year), label: String(year) })),
    current: addressOf(path, shown.figures.year),
    download: addressOf(`${path}.csv`, shown.figures.year),
    mayKeep: may.keepAgreements(ctx.actor),
  })
  return page(text.title, body)
})

followUpFiguresPages.get(`${path}.csv`, may.seeFollowUp, async (ctx, { query }) => {
  const { figures } = await followUpFigures(ctx, yearIn(query, yearsToSee(ctx)))
  return file(`opvolging-${figures.year}.csv`, 'text/csv; charset=utf-8', figuresAsCsv(figures))
})

/** The newest of those that may be seen, unless another of them is asked for. */
const yearIn = (query: URLSearchParams, years: readonly number[]): number =>
  years.find(year => String(year) === query.get('jaar')) ?? years[0] ?? 0
