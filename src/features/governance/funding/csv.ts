/** The amounts as a file for a spreadsheet, in the order of the codes, with the sum behind them. */
import { spreadsheet } from '../../../platform/web/spreadsheet.ts'
import type { Portion } from './outcome.ts'
import { text } from './text.ts'

export function portionsAsCsv(portions: readonly Portion[]): string {
  const { csv } = text
  const sum = portions.reduce((so, { euros }) => so + euros, 0)
  return spreadsheet([
    [csv.code, csv.name, csv.euros, csv.perYouth, csv.change],
    ...portions.map(({ code, name, euros, centsPerYouth, change }) => [
      code,
      name,
      String(euros),
      centsPerYouth === null ? '' : (centsPerYouth / 100).toFixed(2).replace('.', ','),
      change === null ? '' : String(change),
    ]),
    [csv.sum, '', String(sum), '', ''],
  ])
}
