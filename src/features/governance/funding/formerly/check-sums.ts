/** How far the amounts of 2008-2011 agree with what was stated of them, and with our own way to round. Pure. */
import { bduMunicipalities, bduStated, bduSums, bduYears } from '../../../../knowledge/funding/bdu.ts'
import { divide } from '../../../../knowledge/funding/largest-remainder.ts'

export type SumsChecked = {
  readonly years: readonly { readonly year: number; readonly sum: number; readonly stated: number }[]
  readonly all: { readonly sum: number; readonly stated: number }
  /** Euros: the most that a year or all of them together differ. */
  readonly mostApart: number
  /** How many municipalities' four years do not make the total stated of them, and by how much at most. */
  readonly unequal: number
  readonly mostUnequal: number
  /** Euros: divided anew by our rule, the most that an amount then differs. */
  readonly mostAnew: number
}

export function checkSums(): SumsChecked {
  const sums = bduSums()
  const years = bduYears.map((year, place) => ({
    year,
    sum: sums.euros[place] ?? 0,
    stated: bduStated.euros[place] ?? 0,
  }))
  const all = { sum: sums.total, stated: bduStated.total }
  const differences = bduMunicipalities.map(({ euros, statedTotal }) =>
    Math.abs(statedTotal - euros.reduce((sum, one) => sum + one, 0)),
  )
  return {
    years,
    all,
    mostApart: Math.max(...[...years, all].map(({ sum, stated }) => Math.abs(sum - stated))),
    unequal: differences.filter(difference => difference > 0).length,
    mostUnequal: Math.max(...differences),
    mostAnew: Math.max(...years.map((_, place) => apartAnew(place))),
  }
}

function apartAnew(place: number): number {
  const parts = bduMunicipalities.map(({ name, euros }) => ({ key: name, part: BigInt(euros[place] ?? 0) }))
  const anew = divide(BigInt(bduStated.euros[place] ?? 0), parts)
  return Math.max(...parts.map(({ key, part }) => Math.abs(Number((anew.get(key) ?? 0n) - part))))
}
