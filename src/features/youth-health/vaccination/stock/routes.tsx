import { locationsOf } from '../../../../centre/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { BatchPage } from './batch.view.tsx'
import { changeStock, getBatch } from './change-stock.ts'
import { receiveBatch } from './receive-batch.ts'
import { parseChange, parseDelivery } from './stock.form.ts'
import { StockPage } from './stock.view.tsx'
import { findMovements, findStock } from './store.ts'
import { stockText } from './text.ts'

export const vaccineStock = router('professional')

vaccineStock.get('/vaccinatievoorraad', may.keepStock, async (ctx, { query }) =>
  page(stockText.title, await stockPage(ctx, { faults: {}, typed: {} }, query.has('ontvangen'))),
)

vaccineStock.post('/vaccinatievoorraad', may.keepStock, async (ctx, { form }) => {
  const parsed = parseDelivery(form, { locations: await locationsOf(ctx), today: ctx.today })
  if (!parsed.ok) return invalid(stockText.title, await stockPage(ctx, parsed))
  const received = await receiveBatch(ctx, parsed.value)
  if (received.kind === 'received') return see('/vaccinatievoorraad?ontvangen')
  const faults = { expiresOn: stockText.receive.otherDate(received.known) }
  return invalid(stockText.title, await stockPage(ctx, { faults, typed: typedWords(form) }))
})

vaccineStock.get('/vaccinatievoorraad/:batch', may.keepStock, async (ctx, { params, query }) => {
  const shown = { faults: {}, typed: {} }
  return page(stockText.title, await batchPage(ctx, params.batch ?? '', shown, query.has('bijgewerkt')))
})

vaccineStock.post('/vaccinatievoorraad/:batch', may.keepStock, async (ctx, { params, form }) => {
  const { id } = await getBatch(ctx, params.batch ?? '')
  const parsed = parseChange(form, { locations: await locationsOf(ctx) })
  if (!parsed.ok) return invalid(stockText.title, await batchPage(ctx, id, parsed))
  const changed = await changeStock(ctx, id, parsed.value)
  if (changed.kind === 'changed') return see(`/vaccinatievoorraad/${id}?bijgewerkt`)
  const amount = changed.because === 'as-it-was' ? stockText.batch.asItWas : stockText.batch.tooMany
  return invalid(stockText.title, await batchPage(ctx, id, { faults: { amount }, typed: typedWords(form) }))
})

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function stockPage(ctx: Ctx, shown: Shown, isDone = false): Promise<Html> {
  const [stock, locations] = await Promise.all([findStock(ctx.db, ctx.municipality), locationsOf(ctx)])
  return StockPage({ stock, locations, today: ctx.today, isDone, ...shown })
}

async function batchPage(ctx: Ctx, id: string, shown: Shown, isDone = false): Promise<Html> {
  const batch = await getBatch(ctx, id)
  const [stock, movements] = await Promise.all([
    findStock(ctx.db, ctx.municipality),
    findMovements(ctx.db, ctx.municipality, batch.id),
  ])
  return BatchPage({ batch, stock: stock.filter(one => one.batch.id === batch.id), movements, isDone, ...shown })
}
