import { type Run, WrongUse } from './command.ts'
import { csvFields, csvRows } from './csv.ts'
import { type Row, scoreRow } from './score-row.ts'

/** Reads measurements as CSV with a heading, writes the same rows with `z` and `reason` behind them, as they come in. */
export const growthZ: Run = async (_, { input, write }) => {
  let score: ((row: string) => string) | null = null
  for await (const rows of csvRows(input)) {
    let text = ''
    for (const row of rows) {
      text += score === null ? `${row},z,reason\n` : score(row)
      score ??= scorerUnder(row)
    }
    await write(text)
  }
  return 0
}

/** @param heading the row of column names. @returns from a row to that row with its score. */
function scorerUnder(heading: string): (row: string) => string {
  const names = csvFields(heading)
  const missing = ['reference', 'x', 'y'].filter(name => !names.includes(name))
  if (missing.length > 0) throw new WrongUse(`Deze kolommen ontbreken: ${missing.join(', ')}.`)
  const fieldsIn = fieldsUnder(names)
  return row => {
    const { z, reason } = scoreRow(fieldsIn(row))
    return `${row},${z ?? ''},${reason ?? ''}\n`
  }
}

/** Where each column stands; what lies behind the last one is not read. */
function fieldsUnder(names: readonly string[]): (row: string) => Row {
  const place = (name: string): number => names.indexOf(name)
  const [reference, x, y] = [place('reference'), place('x'), place('y')]
  const [sex, measure, extra] = [place('sex'), place('measure'), place('extra')]
  const columns = Math.max(reference, x, y, sex, measure, extra) + 1
  return row => {
    const fields = csvFields(row, columns)
    return {
      reference: fields[reference] ?? '',
      x: fields[x] ?? '',
      y: fields[y] ?? '',
      sex: fields[sex],
      measure: fields[measure],
      extra: fields[extra],
    }
  }
}
