import type { ColumnName } from './columns.ts'

/** As CBS divides: a municipality holds districts (wijken), a district neighbourhoods (buurten). */
export type AreaKind = 'country' | 'municipality' | 'district' | 'neighbourhood'

export type Area = {
  /** As CBS writes it: 'NL00', 'GM0014', 'WK001400', 'BU00140000'. */
  readonly code: string
  /** Empty when the file had none. */
  readonly name: string
  /** What CBS left open is not there. */
  readonly figures: Readonly<Partial<Record<ColumnName, number>>>
}

export type DeliveryId = string & { readonly __brand: 'NeighbourhoodDeliveryId' }
export type Origin = { readonly year: number; readonly source: string; readonly datedOn: Temporal.PlainDate }
export type Delivery = Origin & {
  readonly id: DeliveryId
  /** Of the whole file. */
  readonly fileRows: number
  readonly missingColumns: readonly ColumnName[]
  readonly readAt: Temporal.Instant
  readonly readByName: string
  /** Null while nobody took it in. */
  readonly taken: { readonly at: Temporal.Instant; readonly byName: string } | null
}
export type DeliveredAreas = Delivery & { readonly areas: readonly Area[] }

const forms: readonly (readonly [AreaKind, RegExp])[] = [
  ['country', /^NL\d{2}$/],
  ['municipality', /^GM\d{4}$/],
  ['district', /^WK\d{6}$/],
  ['neighbourhood', /^BU\d{8}$/],
]

/** Undefined when this is no code of an area. */
export const kindOf = (code: string): AreaKind | undefined => forms.find(([, form]) => form.test(code))?.[0]

/** Is it the country, this municipality, or a part of it? */
export const concerns = (code: string, municipality: string): boolean =>
  kindOf(code) === 'country' || code.slice(2, 6) === municipality

/** Youths of 0 up to 25: what comes nearest to the youths of a centre. Undefined when one of the two is not known. */
export const youthsIn = ({ figures: { upTo15, upTo25 } }: Area): number | undefined =>
  upTo15 === undefined || upTo25 === undefined ? undefined : upTo15 + upTo25
