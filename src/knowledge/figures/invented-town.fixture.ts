/** A small town of which every contact is known: by month, neighbourhood, channel and asker. What is told of it, and the facts in that. */
import type { Month } from './figure.ts'
import type { Told } from './figures-of-period.ts'
import type { Fact } from './solver.fixture.ts'
import { cutInStretches, cutInTerms, type Stretch } from './stretches.ts'
import { type AreaCount, tellTerm } from './tell-term.ts'

export const areas = ['Hof', 'Veld', '?'] as const
export const channels = ['desk', 'phone', 'email'] as const
export const askers = ['parent', 'youth'] as const
export const months: readonly Month[] = Array.from({ length: 6 }, (_, at) =>
  Temporal.PlainYearMonth.from('2026-01').add({ months: at }),
)
/** A place for each combination; the town is how often each occurs. */
export const places = months.flatMap(month =>
  areas.flatMap(area => channels.flatMap(channel => askers.map(asker => ({ month, area, channel, asker })))),
)
export type Place = (typeof places)[number]

/** The places where it holds, by their numbers. */
export const where = (holds: (place: Place) => boolean): readonly number[] =>
  places.flatMap((place, at) => (holds(place) ? [at] : []))
export const countIn = (town: readonly number[], of: readonly number[]): number =>
  of.reduce((sum, at) => sum + (town[at] ?? 0), 0)

/** As the nights tell it when these months have closed. */
export function tell(town: readonly number[], closed = months.length, enough = 12): Told {
  const stretches = cutInStretches(
    months.slice(0, closed).map(month => ({
      first: month,
      last: month,
      count: countIn(
        town,
        where(place => place.month.equals(month)),
      ),
    })),
  )
  const terms = cutInTerms(stretches, enough).map(term => ({ ...term, lines: tellTerm(countsOf(town, term)) }))
  return { stretches, terms }
}

function countsOf(town: readonly number[], term: Stretch): readonly AreaCount[] {
  const one = (area: string, breakdown: string, category: string, holds: (place: Place) => boolean): AreaCount => {
    const own = where(place => isIn(term)(place) && place.area === area && holds(place))
    return { area, breakdown, category, count: countIn(town, own) }
  }
  const counts = areas.flatMap(area => [
    one(area, 'total', 'all', () => true),
    ...channels.map(channel => one(area, 'channel', channel, place => place.channel === channel)),
    ...askers.map(asker => one(area, 'asker', asker, place => place.asker === asker)),
  ])
  return counts.filter(({ count }) => count > 0)
}

/** All that somebody can conclude who writes down everything that is ever told. */
export function factsIn({ stretches, terms }: Told): readonly Fact[] {
  const ofStretches = stretches.map(stretch => ({ of: where(isIn(stretch)), count: stretch.count }))
  const ofTerms = terms.flatMap(term =>
    term.lines.flatMap(line => {
      if (line.isWithheld) return []
      const inLine = (place: Place) => isIn(term)(place) && (line.areas.length === 0 || line.areas.includes(place.area))
      const within = (names: readonly string[]) => where(place => inLine(place) && isOf(line.breakdown, names)(place))
      const cells = line.cells.flatMap(({ categories, count }): Fact[] => [
        ...(count === null
          ? [{ of: within(categories), count: 1, isLeast: true }]
          : [{ of: within(categories), count }]),
        ...(line.areas.length === 0 && categories.length > 1
          ? categories.map(category => ({ of: within([category]), count: 1, isLeast: true }))
          : []),
      ])
      const named = line.cells.flatMap(cell => cell.categories)
      const nought = { of: where(place => inLine(place) && !isOf(line.breakdown, named)(place)), count: 0 }
      return line.breakdown === 'total' && line.areas.length > 1
        ? [
            ...cells,
            ...line.areas.map(area => ({
              of: where(place => isIn(term)(place) && place.area === area),
              count: 1,
              isLeast: true,
            })),
          ]
        : [...cells, nought]
    }),
  )
  return [...ofStretches, ...ofTerms]
}

export const isIn =
  ({ first, last }: Stretch) =>
  ({ month }: Place): boolean =>
    Temporal.PlainYearMonth.compare(first, month) <= 0 && Temporal.PlainYearMonth.compare(month, last) <= 0

const isOf =
  (breakdown: string, names: readonly string[]) =>
  (place: Place): boolean =>
    breakdown === 'total'
      ? names.includes('all')
      : names.includes(breakdown === 'channel' ? place.channel : place.asker)
