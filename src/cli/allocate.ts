import { parseArgs } from 'node:util'
import { faultWords, placeWords, readCounts, refusalWords } from '../features/governance/index.ts'
import { allocate as divide } from '../knowledge/funding/allocate.ts'
import { type Run, WrongUse } from './command.ts'

/**
 * Reads code, name and four measures as CSV, writes code, name and amount in whole euros, and the sum behind them. Nothing is written
 * when something is wrong: each fault is told with its line and column, and the exit code is 1.
 */
export const allocate: Run = async (words, { input, write, complain }) => {
  const { total, weights } = optionsIn(words)
  const reading = readCounts((await Array.fromAsync(input)).join(''))
  if (!reading.ok) {
    for (const fault of reading.faults) complain(`${placeWords(fault)}: ${faultWords(fault)}`)
    return 1
  }
  const allocation = divide(total, weights, reading.rows)
  if (allocation.kind === 'refused') throw new WrongUse(refusalWords(allocation))
  const rows = reading.rows.map(({ code, name }) => [code, name, String(allocation.euros.get(code))])
  const sum = [...allocation.euros.values()].reduce((so, euros) => so + euros, 0)
  await write([['code', 'name', 'amount'], ...rows, ['', 'sum', String(sum)]].map(line).join(''))
  return 0
}

function optionsIn(words: readonly string[]) {
  const { values } = parsed(words)
  const { totaal, jeugd, minderheden, eenouder, 'laag-inkomen': laagInkomen } = values
  if (totaal === undefined || !/^\d+$/.test(totaal))
    throw new WrongUse('Noem het totaal in hele euro’s: --totaal 359200000')
  if (!jeugd || !minderheden || !eenouder || !laagInkomen)
    throw new WrongUse('Noem alle vier de gewichten. Dit programma kent ze niet: ze zijn niet openbaar gevonden.')
  return {
    total: Number(totaal),
    weights: { youths: jeugd, minorities: minderheden, singleParents: eenouder, lowIncomes: laagInkomen },
  }
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...words],
      options: { totaal: text, jeugd: text, minderheden: text, eenouder: text, 'laag-inkomen': text },
    })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

const line = (fields: readonly string[]): string => `${fields.map(field).join(',')}\n`
const field = (words: string): string => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)
