import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import type { Delivery } from './area.ts'
import { columnNames } from './columns.ts'
import {
  changesIn,
  deliveriesOf,
  lookAtFiles,
  neighbourhoodFiguresOf,
  openDelivery,
  standingOf,
  takeIn,
  throwAway,
} from './deliveries.ts'
import { filesIn, parseOrigin } from './delivery.form.ts'
import { FiguresPage } from './figures.view.tsx'
import { PreviewPage, ReadPage, RefusedPage } from './reading.view.tsx'
import { text } from './text.ts'

export const neighbourhoodFigures = router('professional')

const here = '/gemeente/buurtcijfers'

neighbourhoodFigures.get(here, may.tryFunding, async (ctx, { query }) => {
  record(ctx, 'read', 'governance.neighbourhood-figures', null)
  const years = standingOf(await deliveriesOf(ctx)).map(({ year }) => year)
  const asked = Number(query.get('jaar'))
  const figures = await neighbourhoodFiguresOf(ctx, years.includes(asked) ? asked : null)
  const kind = query.get('soort') === 'buurten' ? 'neighbourhood' : 'district'
  const column = columnNames.find(name => name === query.get('kolom')) ?? 'upTo15'
  return page(text.title, FiguresPage({ figures, years, kind, column, justTaken: query.has('overgenomen') }))
})

neighbourhoodFigures.get(`${here}/inlezen`, may.tryFunding, async ctx => {
  record(ctx, 'read', 'governance.neighbourhood-figures', null)
  return page(text.reading.title, ReadPage({ deliveries: await deliveriesOf(ctx), typed: {}, faults: {} }))
})

neighbourhoodFigures.post(
  `${here}/inlezen`,
  may.tryFunding,
  async (ctx, { form }) => {
    const [origin, files] = [parseOrigin(form), await filesIn(form)]
    if (!origin.ok || files.length === 0) {
      const faults = { ...(origin.ok ? {} : origin.faults), ...(files.length === 0 ? { file: text.missing.file } : {}) }
      const deliveries = await deliveriesOf(ctx)
      return invalid(text.reading.title, ReadPage({ deliveries, typed: typedWords(form), faults }))
    }
    const looked = await lookAtFiles(ctx, origin.value, files)
    switch (looked.kind) {
      case 'read':
        return see(`${here}/${looked.id}`)
      case 'refused':
        return invalid(text.refused.title, RefusedPage({ faults: looked.faults }))
    }
  },
  { bodyLimit: 41 * 1024 * 1024 },
)

neighbourhoodFigures.get(`${here}/:id`, may.tryFunding, async (ctx, { params }) => {
  record(ctx, 'read', 'governance.neighbourhood-figures', null)
  return page(text.preview.title, await previewPage(ctx, params.id ?? '', null))
})

neighbourhoodFigures.post(`${here}/:id`, may.tryFunding, async (ctx, { params, form }) => {
  const taking = await takeIn(ctx, params.id ?? '', String(form.get('version') ?? ''))
  switch (taking.kind) {
    case 'taken':
      return see(`${here}?jaar=${taking.year}&overgenomen`)
    case 'stale':
      return stale(text.preview.title, await previewPage(ctx, params.id ?? '', taking.newer))
  }
})

neighbourhoodFigures.post(`${here}/:id/weg`, may.tryFunding, async (ctx, { params }) => {
  await throwAway(ctx, params.id ?? '')
  return see(`${here}/inlezen`)
})

async function previewPage(ctx: Ctx, id: string, newer: Delivery | null): Promise<Html> {
  const delivery = await openDelivery(ctx, id)
  const standing = await neighbourhoodFiguresOf(ctx, delivery.year)
  const changes = changesIn(delivery.areas, standing?.areas ?? [])
  return PreviewPage({ delivery, changes, counting: standing?.id ?? '', newer })
}
