/** What a division comes to for each municipality, and beside another division. Pure. */
import { type Allocation, allocate } from '../../../knowledge/funding/allocate.ts'
import type { Division, Figures } from './division.ts'

export type Portion = {
  readonly code: string
  readonly name: string
  readonly youths: number
  /** Whole euros. */
  readonly euros: number
  /** Cents per youth of 0 through 18, rounded; null where none is counted. */
  readonly centsPerYouth: number | null
  /** Euros more than by the other division; null without one, or where the other does not know this municipality. */
  readonly change: number | null
}
export type Outcome =
  | { readonly kind: 'divided'; readonly portions: readonly Portion[] }
  | Extract<Allocation, { kind: 'refused' }>

export type Reckoned = { readonly division: Division; readonly figures: Figures }

/** In the order of the figures. @param beside when it cannot be divided, there is nothing beside it */
export function outcomeOf({ division, figures }: Reckoned, beside: Reckoned | null): Outcome {
  const allocation = allocate(division.total, division.weights, figures.rows)
  if (allocation.kind === 'refused') return allocation
  const other = beside && allocate(beside.division.total, beside.division.weights, beside.figures.rows)
  const before = other?.kind === 'allocated' ? other.euros : new Map<string, number>()
  const portions = figures.rows.map(({ code, name, counts: { youths } }) => {
    const euros = allocation.euros.get(code) ?? 0
    const once = before.get(code)
    const centsPerYouth = youths === 0 ? null : Math.round((euros * 100) / youths)
    return { code, name, youths, euros, centsPerYouth, change: once === undefined ? null : euros - once }
  })
  return { kind: 'divided', portions }
}

export const sorts = ['bedrag', 'naam', 'per-jeugdige', 'verschil'] as const
export type Sort = (typeof sorts)[number]

/** The own municipality first, then the rest in the order asked for; with words to search, only those whose name has them. */
export function listed(portions: readonly Portion[], own: string, sort: Sort, search: string): readonly Portion[] {
  const sought = search.trim().toLowerCase()
  const found = portions.filter(({ name, code }) => name.toLowerCase().includes(sought) || code === own)
  const orders: Readonly<Record<Sort, (portion: Portion) => number>> = {
    bedrag: ({ euros }) => -euros,
    naam: () => 0,
    'per-jeugdige': ({ centsPerYouth }) => -(centsPerYouth ?? 0),
    verschil: ({ change }) => -Math.abs(change ?? 0),
  }
  const weight = orders[sort]
  const isOwn = ({ code }: Portion) => (code === own ? 0 : 1)
  return found.toSorted(
    (one, other) =>
      isOwn(one) - isOwn(other) || weight(one) - weight(other) || one.name.localeCompare(other.name, 'nl'),
  )
}
