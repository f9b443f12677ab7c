/** What a nurse should see of the stock before it is too late. The two limits are our own choice: no source names any. */
import { isBefore } from '../../../../knowledge/vaccination/interval.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import type { Stock, StockedBatch } from './batch.ts'

type Day = Temporal.PlainDate

/** Fewer doses of a vaccine than this at one location is little. */
export const littleBelow = 10
/** A batch that ends within these days should be used first. */
export const expiresSoonDays = 30

export type BatchStanding = 'good' | 'expires-soon' | 'expired'

export function batchStanding({ expiresOn }: Pick<StockedBatch, 'expiresOn'>, today: Day): BatchStanding {
  if (isBefore(expiresOn, today)) return 'expired'
  return isBefore(expiresOn, today.add({ days: expiresSoonDays })) ? 'expires-soon' : 'good'
}

/** How a form names a batch at a location. */
export const stockKey = ({ batch, location }: Pick<Stock, 'batch' | 'location'>): string => `${batch.id}:${location.id}`

/** What can be given on this day of one vaccine at one location: used today first, then what ends first. */
export function usable(stock: readonly Stock[], vaccine: VaccineId, today: Day): readonly Stock[] {
  return stock
    .filter(one => one.batch.vaccine === vaccine && one.count > 0 && batchStanding(one.batch, today) !== 'expired')
    .toSorted((one, other) => Number(isOfToday(other, today)) - Number(isOfToday(one, today)) || byExpiry(one, other))
}

const isOfToday = ({ lastGivenOn }: Stock, today: Day): boolean => lastGivenOn?.equals(today) ?? false
const byExpiry = (one: Stock, other: Stock): number =>
  Temporal.PlainDate.compare(one.batch.expiresOn, other.batch.expiresOn)

export type Shortage = { readonly vaccine: VaccineId; readonly locationName: string; readonly count: number }

/** The vaccines of which a location, that had them, has little left that can still be given. */
export function shortages(stock: readonly Stock[], today: Day): readonly Shortage[] {
  const grouped = Map.groupBy(stock, ({ batch, location }) => `${batch.vaccine} ${location.id}`)
  return [...grouped.values()].flatMap(group => {
    const [first] = group
    const good = group.filter(one => batchStanding(one.batch, today) !== 'expired')
    const count = good.reduce((sum, one) => sum + one.count, 0)
    return first && count < littleBelow
      ? [{ vaccine: first.batch.vaccine, locationName: first.location.name, count }]
      : []
  })
}
