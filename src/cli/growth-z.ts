import { type Run, WrongUse } from './command.ts'
import { csvLine, csvRows } from './csv.ts'
import { type Row, scoreRow } from './score-row.ts'

/** Reads measurements as CSV with a heading, writes the same rows with `z` and `reason` behind them, a row at a time. */
export const growthZ: Run = async (_, { input, write }) => {
  let names: readonly string[] | null = null
  for await (const fields of csvRows(input)) {
    if (names === null) {
      names = fields
      const missing = ['reference', 'x', 'y'].filter(name => !fields.includes(name))
      if (missing.length > 0) throw new WrongUse(`Deze kolommen ontbreken: ${missing.join(', ')}.`)
      await write(csvLine([...fields, 'z', 'reason']))
      continue
    }
    const row: Row = Object.fromEntries(names.map((name, place) => [name, fields[place]]))
    const { z, reason } = scoreRow(row)
    await write(csvLine([...fields, z === null ? '' : String(z), reason ?? '']))
  }
  return 0
}
