/** Made-up counts of all municipalities: nobody counted them. The same code always gets the same ones. */
import type { MunicipalityCounts } from '../../../knowledge/funding/allocate.ts'
import { columnNames } from './fault-words.ts'
import { countColumns } from './read-counts.ts'

export function madeUpCounts(
  municipalities: readonly { readonly code: string; readonly name: string }[],
): readonly MunicipalityCounts[] {
  return municipalities.map(({ code, name }) => {
    const chance = (salt: number): number => ((Number(code) * 7919 + salt * 104_729) % 1000) / 1000
    const youths = Math.round(2000 + 38_000 * chance(1) ** 4)
    const part = (salt: number, least: number, most: number): number =>
      Math.round(youths * (least + (most - least) * chance(salt)))
    return {
      code,
      name,
      counts: {
        youths,
        minorities: part(2, 0.02, 0.4),
        singleParents: part(3, 0.06, 0.2),
        lowIncomes: part(4, 0.1, 0.35),
      },
    }
  })
}

/** The same as a file to load. */
export const asCsv = (rows: readonly MunicipalityCounts[]): string =>
  [
    countColumns.map(column => columnNames[column]).join(';'),
    ...rows.map(({ code, name, counts }) =>
      [code, name, counts.youths, counts.minorities, counts.singleParents, counts.lowIncomes].join(';'),
    ),
  ].join('\n')
