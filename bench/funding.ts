/** Money over all municipalities, and a file of all neighbourhoods: without the server. */

import { madeUpCounts } from '../cast/made-up-counts.ts'
import { areasAsCsv } from '../src/features/governance/neighbourhood-figures/areas.fixture.ts'
import { readAreas } from '../src/features/governance/neighbourhood-figures/read-areas.ts'
import { allocate } from '../src/knowledge/funding/allocate.ts'
import { type Row, row, secondsWords, thousands } from './row.ts'

const municipalities = Array.from({ length: 342 }, (_, place) => String(1000 + place))
const rounds = 200

export async function* measureFunding(): AsyncGenerator<Row> {
  const ms = allocationMs()
  yield row('a national sum over 342 municipalities', `${ms.toFixed(2)} ms`, '≤ 5 ms', ms <= 5)
  const { rows, seconds } = readingOfAreas()
  const what = `key figures of ${thousands(rows)} neighbourhoods, 120 columns: read and checked`
  yield row(what, secondsWords(seconds * 1000), '≤ 5 s', seconds <= 5)
}

/** On average, each time another total. */
function allocationMs(): number {
  const rows = madeUpCounts(municipalities.map(code => ({ code, name: code })))
  const weights = { youths: '0.4', minorities: '0.25', singleParents: '0.15', lowIncomes: '0.2' }
  const started = performance.now()
  for (let round = 0; round < rounds; round++) {
    if (allocate(359_200_000 + round, weights, rows).kind === 'refused') throw new Error('nothing was divided')
  }
  return (performance.now() - started) / rounds
}

function readingOfAreas(): { readonly rows: number; readonly seconds: number } {
  const text = areasAsCsv({ municipalities, districts: 8, neighbourhoods: 6 }, { padding: 108 })
  const started = performance.now()
  const reading = readAreas([{ name: 'kwb.csv', text }])
  if (!reading.ok) throw new Error('the file was refused')
  return { rows: reading.areas.length, seconds: (performance.now() - started) / 1000 }
}
