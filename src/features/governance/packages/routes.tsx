import { getCentre } from '../../../centre/index.ts'
import { addressOf, monthChoices, namedPeriod, parsePeriod, periodNames } from '../../../knowledge/figures/period.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { valuationAsCsv } from './csv.ts'
import { PackageFormPage, ProductFormPage } from './forms.view.tsx'
import {
  addProduct,
  catalogueOf,
  changePackage,
  changeProduct,
  getPackage,
  getProduct,
  openPackage,
  type ProductKept,
  setPrice,
} from './keep-catalogue.ts'
import { PackagePage, ProductPage } from './package.view.tsx'
import { parsePackage, parsePrice, parseProduct, typedPackage, typedProduct } from './product.form.ts'
import { type Package, type Product, packagePath, productPath, type SetPrice } from './product.ts'
import { readValuation } from './read-valued.ts'
import { text } from './text.ts'
import { ValuationPage } from './valuation.view.tsx'

/** What the municipality pays for: products, prices, what counts for them, and what that came to. */
export const packages = router('professional')

const here = '/gemeente/subsidies/pakketten'

packages.get(here, may.directSubsidies, async (ctx, { query }) => {
  const period = parsePeriod(query, ctx.today)
  const { name } = await getCentre(ctx)
  const named = periodNames.map(one => ({
    href: addressOf(here, namedPeriod(one, ctx.today)),
    label: text.named[one],
  }))
  const choice = { months: monthChoices(ctx.today), named, current: addressOf(here, period) }
  const valuation = await readValuation(ctx, period)
  const download = addressOf(`${here}.csv`, period)
  return page(text.title, ValuationPage({ municipality: name, valuation, choice, download }))
})

packages.get(`${here}.csv`, may.directSubsidies, async (ctx, { query }) => {
  const period = parsePeriod(query, ctx.today)
  const csv = valuationAsCsv(await readValuation(ctx, period))
  return file(`pakketten-${period.from}-${period.to}.csv`, 'text/csv; charset=utf-8', csv)
})

type Shown<T> = { readonly faults?: Faults; readonly typed?: Typed; readonly newer?: T }

const packageForm = (answer: typeof page, of: Package | null, { faults = {}, typed, newer }: Shown<Package>): Answer =>
  answer(
    of ? text.form.changePackage : text.form.newPackage,
    PackageFormPage({ of, faults, typed: typed ?? (of ? typedPackage(of) : {}), newer: newer ?? null }),
  )

packages.get(`${here}/nieuw`, may.directSubsidies, () => packageForm(page, null, {}))

packages.post(here, may.directSubsidies, async (ctx, { form }) => {
  const parsed = parsePackage(form)
  if (!parsed.ok) return packageForm(invalid, null, parsed)
  return see(`${packagePath(await openPackage(ctx, parsed.value))}?bewaard`)
})

packages.get(`${here}/:id`, may.directSubsidies, async (ctx, { params, query }) => {
  const of = await getPackage(ctx, params.id ?? '')
  return page(of.package.name, PackagePage({ of, month: ctx.today.toPlainYearMonth(), saved: query.has('bewaard') }))
})

packages.get(`${here}/:id/wijzigen`, may.directSubsidies, async (ctx, { params }) =>
  packageForm(page, (await getPackage(ctx, params.id ?? '')).package, {}),
)

packages.post(`${here}/:id`, may.directSubsidies, async (ctx, { params, form }) => {
  const { package: of } = await getPackage(ctx, params.id ?? '')
  const parsed = parsePackage(form)
  if (!parsed.ok) return packageForm(invalid, of, parsed)
  const typed = typedWords(form)
  const changed = await changePackage(ctx, of.id, parsed.value, Number(typed.version))
  switch (changed.kind) {
    case 'changed':
      return see(`${packagePath(of.id)}?bewaard`)
    case 'stale':
      return packageForm(stale, of, { typed, newer: changed.newer })
  }
})

type InPackage = { readonly in: Package; readonly of: Product | null }

async function productForm(
  ctx: Ctx,
  answer: typeof page,
  { in: inside, of }: InPackage,
  { faults = {}, typed, newer }: Shown<Product>,
): Promise<Answer> {
  const others = (await catalogueOf(ctx)).flatMap(one => one.products).filter(({ id }) => id !== of?.id)
  const taken = new Map(others.flatMap(({ name, activities }) => activities.map(kind => [kind, name] as const)))
  const words = typed ?? (of ? typedProduct(of) : { ageFrom: '0', ageUntil: '23', level: 'basic' })
  return answer(
    of ? text.form.changeProduct : text.form.newProduct,
    ProductFormPage({ of, in: inside, taken, faults, typed: words, newer: newer ?? null }),
  )
}

async function keptOrShown(ctx: Ctx, place: InPackage, form: FormData, kept: ProductKept): Promise<Answer> {
  const typed = typedWords(form)
  switch (kept.kind) {
    case 'kept':
      return see(`${productPath(kept.id)}?bewaard`)
    case 'stale':
      return productForm(ctx, stale, place, { typed, newer: kept.newer })
    case 'counted-elsewhere': {
      const faults = { activities: text.countedElsewhere(kept.activity, kept.product) }
      return productForm(ctx, invalid, place, { typed, faults })
    }
  }
}

packages.get(`${here}/:id/producten/nieuw`, may.directSubsidies, async (ctx, { params }) => {
  const { package: inside } = await getPackage(ctx, params.id ?? '')
  return productForm(ctx, page, { in: inside, of: null }, {})
})

packages.post(`${here}/:id/producten`, may.directSubsidies, async (ctx, { params, form }) => {
  const place = { in: (await getPackage(ctx, params.id ?? '')).package, of: null }
  const parsed = parseProduct(form)
  if (!parsed.ok) return productForm(ctx, invalid, place, parsed)
  return keptOrShown(ctx, place, form, await addProduct(ctx, place.in.id, parsed.value))
})

/** From the start of last year to the end of next year. */
const monthsToPrice = (today: Temporal.PlainDate): readonly Temporal.PlainYearMonth[] => {
  const first = today.toPlainYearMonth().with({ month: 1 }).subtract({ years: 1 })
  return Array.from({ length: 36 }, (_, nth) => first.add({ months: nth }))
}

async function productPage(
  ctx: Ctx,
  answer: typeof page,
  id: string,
  { faults = {}, typed, newer, saved = false }: Shown<SetPrice> & { readonly saved?: boolean },
): Promise<Answer> {
  const { product, package: inside } = await getProduct(ctx, id)
  const months = monthsToPrice(ctx.today)
  const words = typed ?? { from: ctx.today.toPlainYearMonth().with({ month: 1 }).toString() }
  return answer(
    product.name,
    ProductPage({ product, in: inside, months, faults, typed: words, newer: newer ?? null, saved }),
  )
}

packages.get('/gemeente/subsidies/producten/:id', may.directSubsidies, (ctx, { params, query }) =>
  productPage(ctx, page, params.id ?? '', { saved: query.has('bewaard') }),
)

packages.get('/gemeente/subsidies/producten/:id/wijzigen', may.directSubsidies, async (ctx, { params }) => {
  const { product, package: inside } = await getProduct(ctx, params.id ?? '')
  return productForm(ctx, page, { in: inside, of: product }, {})
})

packages.post('/gemeente/subsidies/producten/:id', may.directSubsidies, async (ctx, { params, form }) => {
  const { product, package: inside } = await getProduct(ctx, params.id ?? '')
  const place = { in: inside, of: product }
  const parsed = parseProduct(form)
  if (!parsed.ok) return productForm(ctx, invalid, place, parsed)
  const kept = await changeProduct(ctx, product.id, parsed.value, Number(typedWords(form).version))
  return keptOrShown(ctx, place, form, kept)
})

packages.post('/gemeente/subsidies/producten/:id/prijs', may.directSubsidies, async (ctx, { params, form }) => {
  const { product } = await getProduct(ctx, params.id ?? '')
  const parsed = parsePrice(form)
  if (!parsed.ok) return productPage(ctx, invalid, product.id, parsed)
  const typed = typedWords(form)
  const priced = await setPrice(ctx, product.id, parsed.value, Number(typed.version))
  switch (priced.kind) {
    case 'set':
      return see(`${productPath(product.id)}?bewaard`)
    case 'stale':
      return productPage(ctx, stale, product.id, { typed, newer: priced.newer })
  }
})
