/** Counts as a file to load. */
import type { MunicipalityCounts } from '../../../knowledge/funding/allocate.ts'
import { columnNames } from './fault-words.ts'
import { countColumns } from './read-counts.ts'

export const asCsv = (rows: readonly MunicipalityCounts[]): string =>
  [
    countColumns.map(column => columnNames[column]).join(';'),
    ...rows.map(({ code, name, counts }) =>
      [code, name, counts.youths, counts.minorities, counts.singleParents, counts.lowIncomes].join(';'),
    ),
  ].join('\n')
