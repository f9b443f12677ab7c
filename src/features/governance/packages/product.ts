/** Packages of products: what a municipality pays organisations for, at which price, and what counts for it. */
import type { Cents } from '../../../knowledge/subsidy/money.ts'
import type { TaskField, Unit } from '../../../knowledge/subsidy/units.ts'
import type { ActivityKind } from './activity-kinds.ts'

export type PackageId = string & { readonly __brand: 'PackageId' }
export type ProductId = string & { readonly __brand: 'ProductId' }

type Written = {
  readonly version: number
  readonly writtenAt: Temporal.Instant
  readonly writtenByName: string
}
export type NewPackage = { readonly name: string; readonly words: string }
export type Package = NewPackage & Written & { readonly id: PackageId }

export const levels = ['basic', 'extra'] as const
export type Level = (typeof levels)[number]

export type NewProduct = {
  readonly name: string
  readonly definition: string
  readonly unit: Unit
  /** What one activity should take; null when nobody said so. */
  readonly normMinutes: number | null
  /** Whole years of the child, both included. */
  readonly ageFrom: number
  readonly ageUntil: number
  readonly taskField: TaskField
  readonly level: Level
  readonly activities: readonly ActivityKind[]
}
export type Product = NewProduct &
  Written & {
    readonly id: ProductId
    readonly packageId: PackageId
    /** In the order in which they were set; of one month the last counts. */
    readonly prices: readonly SetPrice[]
  }

export type NewPrice = { readonly from: Temporal.PlainYearMonth; readonly cents: Cents; readonly reason: string }
export type SetPrice = NewPrice & {
  readonly version: number
  readonly setAt: Temporal.Instant
  readonly setByName: string
}

export type Catalogue = readonly { readonly package: Package; readonly products: readonly Product[] }[]

/** The last price that was set for each month. */
export const pricesOf = ({ prices }: Pick<Product, 'prices'>): readonly NewPrice[] => [
  ...new Map(prices.map(price => [price.from.toString(), price])).values(),
]

export const packagePath = (id: string): string => `/gemeente/subsidies/pakketten/${id}`
export const productPath = (id: string): string => `/gemeente/subsidies/producten/${id}`
