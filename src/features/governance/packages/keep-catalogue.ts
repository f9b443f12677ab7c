/** The municipality says what it pays for: packages, their products, prices per month, and which activities count. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { ActivityKind } from './activity-kinds.ts'
import type {
  Catalogue,
  NewPackage,
  NewPrice,
  NewProduct,
  Package,
  PackageId,
  Product,
  ProductId,
  SetPrice,
} from './product.ts'
import {
  type By,
  findChoices,
  findPackages,
  findProducts,
  insertChoice,
  insertPackage,
  insertPackageVersion,
  insertPrice,
  insertProduct,
  insertProductVersion,
  lockPackages,
} from './store.ts'

/** Every package with its products, as they are now. */
export async function catalogueOf(ctx: Ctx): Promise<Catalogue> {
  const products = await findProducts(ctx.db, ctx.municipality)
  const packages = await findPackages(ctx.db, ctx.municipality)
  return packages.map(one => ({ package: one, products: products.filter(({ packageId }) => packageId === one.id) }))
}

export async function getPackage(ctx: Ctx, id: string): Promise<Catalogue[number]> {
  const found = (await catalogueOf(ctx)).find(one => one.package.id === id)
  if (!found) throw new NotFound(`package ${id}`)
  return found
}

export async function getProduct(ctx: Ctx, id: string): Promise<{ product: Product; package: Package }> {
  const found = (await catalogueOf(ctx))
    .flatMap(one => one.products.map(product => ({ product, package: one.package })))
    .find(({ product }) => product.id === id)
  if (!found) throw new NotFound(`product ${id}`)
  return found
}

export async function openPackage(ctx: Ctx, written: NewPackage): Promise<PackageId> {
  const id = newId<PackageId>()
  await insertPackage(ctx.db, by(ctx), id)
  await insertPackageVersion(ctx.db, by(ctx), id, 1, written)
  record(ctx, 'create', 'subsidy.package', null, id)
  return id
}

/** @param seen the version that the form showed */
export async function changePackage(ctx: Ctx, id: PackageId, changed: NewPackage, seen: number) {
  await lockPackages(ctx.db, ctx.municipality)
  const { package: before } = await getPackage(ctx, id)
  if (before.version !== seen) return { kind: 'stale', newer: before } as const
  await insertPackageVersion(ctx.db, by(ctx), id, seen + 1, changed)
  record(ctx, 'change', 'subsidy.package', null, id)
  return { kind: 'changed' } as const
}

export type ProductKept =
  | { readonly kind: 'kept'; readonly id: ProductId }
  | { readonly kind: 'stale'; readonly newer: Product }
  /** This activity counts for another product: nothing counts twice. */
  | { readonly kind: 'counted-elsewhere'; readonly activity: ActivityKind; readonly product: string }

export async function addProduct(ctx: Ctx, packageId: PackageId, product: NewProduct): Promise<ProductKept> {
  await lockPackages(ctx.db, ctx.municipality)
  const id = newId<ProductId>()
  const taken = await countedElsewhere(ctx, id, product.activities)
  if (taken) return taken
  await insertProduct(ctx.db, by(ctx), id, packageId)
  await insertProductVersion(ctx.db, by(ctx), id, 1, product)
  await choose(ctx, id, product.activities)
  record(ctx, 'create', 'subsidy.product', null, id)
  return { kind: 'kept', id }
}

/** @param seen the version that the form showed */
export async function changeProduct(ctx: Ctx, id: ProductId, changed: NewProduct, seen: number): Promise<ProductKept> {
  await lockPackages(ctx.db, ctx.municipality)
  const { product: before } = await getProduct(ctx, id)
  if (before.version !== seen) return { kind: 'stale', newer: before }
  const taken = await countedElsewhere(ctx, id, changed.activities)
  if (taken) return taken
  await insertProductVersion(ctx.db, by(ctx), id, seen + 1, changed)
  await choose(ctx, id, changed.activities)
  record(ctx, 'change', 'subsidy.product', null, id)
  return { kind: 'kept', id }
}

async function countedElsewhere(ctx: Ctx, id: ProductId, activities: readonly ActivityKind[]) {
  const products = await findProducts(ctx.db, ctx.municipality)
  const others = products.filter(product => product.id !== id)
  for (const activity of activities) {
    const other = others.find(product => product.activities.includes(activity))
    if (other) return { kind: 'counted-elsewhere', activity, product: other.name } as const
  }
  return null
}

/** Only what changes is written: the rest keeps who chose it. */
async function choose(ctx: Ctx, id: ProductId, activities: readonly ActivityKind[]): Promise<void> {
  const choices = new Map((await findChoices(ctx.db, ctx.municipality)).map(choice => [choice.activity, choice]))
  const versionOf = (activity: ActivityKind) => (choices.get(activity)?.version ?? 0) + 1
  for (const activity of activities)
    if (choices.get(activity)?.product !== id)
      await insertChoice(ctx.db, by(ctx), { activity, version: versionOf(activity), product: id })
  for (const { activity, product } of choices.values())
    if (product === id && !activities.includes(activity))
      await insertChoice(ctx.db, by(ctx), { activity, version: versionOf(activity), product: null })
}

/** @param seen how many prices the form showed */
export async function setPrice(ctx: Ctx, id: ProductId, price: NewPrice, seen: number) {
  await lockPackages(ctx.db, ctx.municipality)
  const { product } = await getProduct(ctx, id)
  const newest: SetPrice | undefined = product.prices.at(-1)
  if (newest && newest.version !== seen) return { kind: 'stale', newer: newest } as const
  await insertPrice(ctx.db, by(ctx), id, (newest?.version ?? 0) + 1, price)
  record(ctx, 'change', 'subsidy.price', null, id)
  return { kind: 'set' } as const
}

const by = ({ municipality, now, actor }: Ctx): By => ({ municipality, at: now, id: actor.id, name: actor.name })
