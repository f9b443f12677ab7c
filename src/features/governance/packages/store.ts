import { sql } from 'kysely'
import { taskFields, units } from '../../../knowledge/subsidy/units.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { type ActivityKind, activityKinds } from './activity-kinds.ts'
import {
  levels,
  type NewPackage,
  type NewPrice,
  type NewProduct,
  type Package,
  type PackageId,
  type Product,
  type ProductId,
  type SetPrice,
} from './product.ts'

/** One after the other, in the whole municipality: what counts for one product counts for no other. */
export async function lockPackages(db: Db, municipality: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`packages ${municipality}`}, 0))`.execute(db)
}

export async function findPackages(db: Db, municipality: string): Promise<readonly Package[]> {
  const rows = await db
    .selectFrom('subsidy.package_version')
    .selectAll()
    .distinctOn('package_id')
    .where('municipality', '=', municipality)
    .orderBy('package_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.package_id as PackageId,
    version: row.version,
    name: row.name,
    words: row.words,
    writtenAt: row.written_at,
    writtenByName: row.written_by_name,
  }))
}

/** All of the municipality: some dozens. */
export async function findProducts(db: Db, municipality: string): Promise<readonly Product[]> {
  const rows = await db
    .selectFrom('subsidy.product_version as v')
    .innerJoin('subsidy.product as p', join =>
      join.onRef('p.municipality', '=', 'v.municipality').onRef('p.id', '=', 'v.product_id'),
    )
    .selectAll('v')
    .select('p.package_id')
    .distinctOn('v.product_id')
    .where('v.municipality', '=', municipality)
    .orderBy('v.product_id')
    .orderBy('v.version', 'desc')
    .execute()
  const prices = await findPrices(db, municipality)
  const choices = await findChoices(db, municipality)
  return rows.map(row => ({
    id: row.product_id as ProductId,
    packageId: row.package_id as PackageId,
    version: row.version,
    name: row.name,
    definition: row.definition,
    unit: oneOf(units, row.unit),
    normMinutes: row.norm_minutes,
    ageFrom: row.age_from,
    ageUntil: row.age_until,
    taskField: oneOf(taskFields, row.task_field),
    level: oneOf(levels, row.level),
    activities: choices.flatMap(({ activity, product }) => (product === row.product_id ? [activity] : [])),
    prices: prices.get(row.product_id) ?? [],
    writtenAt: row.written_at,
    writtenByName: row.written_by_name,
  }))
}

async function findPrices(db: Db, municipality: string): Promise<ReadonlyMap<string, readonly SetPrice[]>> {
  const rows = await db
    .selectFrom('subsidy.product_price')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    product: row.product_id,
    version: row.version,
    from: row.from_month.toPlainYearMonth(),
    cents: row.cents,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
  return Map.groupBy(found, ({ product }) => product)
}

export type Choice = { readonly activity: ActivityKind; readonly version: number; readonly product: string | null }

/** What each sort of activity counts for now; a sort that the program no longer knows is left out. */
export async function findChoices(db: Db, municipality: string): Promise<readonly Choice[]> {
  const rows = await db
    .selectFrom('subsidy.activity_choice')
    .select(['activity', 'version', 'product_id'])
    .distinctOn('activity')
    .where('municipality', '=', municipality)
    .orderBy('activity')
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ activity, version, product_id }) => {
    const known = activityKinds.find(kind => kind === activity)
    return known ? [{ activity: known, version, product: product_id }] : []
  })
}

export type By = {
  readonly municipality: string
  readonly at: Temporal.Instant
  readonly id: string
  readonly name: string
}

export async function insertPackage(db: Db, { municipality, at, id: by }: By, id: PackageId): Promise<void> {
  await db.insertInto('subsidy.package').values({ municipality, id, created_at: at, created_by: by }).execute()
}

export async function insertPackageVersion(
  db: Db,
  by: By,
  id: PackageId,
  version: number,
  { name, words }: NewPackage,
): Promise<void> {
  await db
    .insertInto('subsidy.package_version')
    .values({ ...written(by), package_id: id, version, name, words })
    .execute()
}

const written = ({ municipality, at, id, name }: By) => ({
  municipality,
  written_at: at,
  written_by: id,
  written_by_name: name,
})
const set = ({ municipality, at, id, name }: By) => ({ municipality, set_at: at, set_by: id, set_by_name: name })

export async function insertProduct(db: Db, by: By, id: ProductId, packageId: PackageId): Promise<void> {
  const row = { municipality: by.municipality, id, package_id: packageId, created_at: by.at, created_by: by.id }
  await db.insertInto('subsidy.product').values(row).execute()
}

export async function insertProductVersion(
  db: Db,
  by: By,
  id: ProductId,
  version: number,
  product: NewProduct,
): Promise<void> {
  const { name, definition, unit, level } = product
  await db
    .insertInto('subsidy.product_version')
    .values({
      ...written(by),
      ...{ product_id: id, version, name, definition, unit, level },
      norm_minutes: product.normMinutes,
      age_from: product.ageFrom,
      age_until: product.ageUntil,
      task_field: product.taskField,
    })
    .execute()
}

export async function insertChoice(db: Db, by: By, { activity, version, product }: Choice): Promise<void> {
  await db
    .insertInto('subsidy.activity_choice')
    .values({ ...set(by), activity, version, product_id: product })
    .execute()
}

export async function insertPrice(
  db: Db,
  by: By,
  id: ProductId,
  version: number,
  { from, cents, reason }: NewPrice,
): Promise<void> {
  await db
    .insertInto('subsidy.product_price')
    .values({ ...set(by), product_id: id, version, from_month: from.toPlainDate({ day: 1 }), cents, reason })
    .execute()
}
