/** The money for centres for youth and family of 2008-2011, by municipality as they were in 2008. Source: see bdu-amounts.ts. */
import { bduAmounts } from './bdu-amounts.ts'

export const bduYears = [2008, 2009, 2010, 2011] as const

/** Whole euros; `euros` in the order of the years. */
export type BduMunicipality = {
  readonly name: string
  readonly euros: readonly [number, number, number, number]
  /** As the annex gives it: for 175 of them one or two euros more or less than the four years together. */
  readonly statedTotal: number
}

export const bduStated = { euros: [236_000_000, 279_800_000, 304_800_000, 333_800_000], total: 1_154_400_000 } as const

/** In the order of the annex, which is that of the alphabet. */
export const bduMunicipalities: readonly BduMunicipality[] = bduAmounts
  .split(/[;\n]/)
  .map(words => words.trim())
  .filter(words => words !== '')
  .map(municipalityIn)

/** By its name of 2008, whatever the capitals, accents and hyphens. Undefined when no municipality was called so then. */
export const findBduMunicipality = (name: string): BduMunicipality | undefined => byName.get(plain(name))

export type BduSums = { readonly euros: readonly number[]; readonly total: number }

/** What the rows come to: within twelve euros of what the annex states for all. */
export const bduSums = (): BduSums => ({
  euros: bduYears.map((_, place) => bduMunicipalities.reduce((sum, { euros }) => sum + (euros[place] ?? 0), 0)),
  total: bduMunicipalities.reduce((sum, { statedTotal }) => sum + statedTotal, 0),
})

function municipalityIn(words: string): BduMunicipality {
  const [, name = '', ...figures] = /^(\D+) (\d+) (\d+) (\d+) (\d+)(?: ([+-]\d))?$/.exec(words) ?? []
  const [first = 0, second = 0, third = 0, fourth = 0, difference = 0] = figures.map(figure => Number(figure ?? 0))
  return {
    name,
    euros: [first, second, third, fourth],
    statedTotal: first + second + third + fourth + difference,
  }
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()

const byName = new Map(bduMunicipalities.map(one => [plain(one.name), one]))
