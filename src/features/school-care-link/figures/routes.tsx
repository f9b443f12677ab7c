import { type May, may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { file, page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { inModule } from '../teams/look-up.ts'
import { figuresAsCsv } from './csv.ts'
import { FiguresPage } from './figures.view.tsx'
import { readFigures } from './read-figures.ts'
import { text } from './text.ts'

export const careTeamFigures = router('professional')

/** The municipality, and chairs: that he chairs one is asked again. */
const seesFigures: May = actor => may.seeNumbers(actor) || may.sitInCareTeam(actor)

careTeamFigures.get(
  '/schoolzorg/cijfers',
  seesFigures,
  inModule(async (ctx, { query }) => page(text.title, FiguresPage(await read(ctx, query)))),
)

careTeamFigures.get(
  '/schoolzorg/cijfers.csv',
  seesFigures,
  inModule(async (ctx, { query }) => {
    const { figures } = await read(ctx, query)
    return file(`zorgteams-${figures.schoolYear}.csv`, 'text/csv; charset=utf-8', figuresAsCsv(figures))
  }),
)

function read(ctx: Ctx, query: URLSearchParams) {
  const typed = Number(query.get('jaar') ?? '')
  const year = Number.isInteger(typed) && typed >= 2000 && typed <= 2100 ? typed : null
  return readFigures(ctx, { team: query.get('team') ?? '', year })
}
