/** The row `rollup`: two years of a municipality of 100,000 youths, counted from nothing as the first night would, and the page after it. */
import { rmSync } from 'node:fs'
import { openTown, storyteller } from '../cast/open-town.ts'
import { vlierdam } from '../cast/town.ts'
import { application } from '../src/app.ts'
import { rollUp } from '../src/features/governance/index.ts'
import { act } from '../src/platform/act.ts'
import { connect } from '../src/platform/db/connect.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { as } from '../test/as.ts'
import { quickPlace } from '../test/quick-place.ts'
import { testKeys } from '../test/town.ts'
import { fillMunicipality, youths } from './rollup/fill.ts'
import { type Row, row, secondsWords, thousands } from './row.ts'

const rounds = 200

export async function* measureRollup(): AsyncGenerator<Row> {
  const folder = quickPlace(`bench-rollup-${process.pid}`)
  const embedded = await startEmbedded(folder, { settings: { fsync: 'off' } })
  try {
    await migrate(embedded.url)
    const database = connect(embedded.url, { max: 4 })
    const parts = { database, keys: testKeys, now: Temporal.Now.instant() }
    await openTown(parts)
    const begun = performance.now()
    await fillMunicipality(embedded.url)
    yield row(`two years of work for ${thousands(youths)} youths, made`, secondsWords(performance.now() - begun))
    const started = performance.now()
    const months = await act({ ...parts, municipality: vlierdam.code, actor: storyteller }, rollUp)
    const ms = performance.now() - started
    yield row(`rollup of that municipality, ${months} months of subjects`, secondsWords(ms), '≤ 20 s', ms <= 20_000)
    const again = performance.now()
    await act({ ...parts, municipality: vlierdam.code, actor: storyteller }, rollUp)
    yield row('rollup of a night with nothing new', secondsWords(performance.now() - again))
    const app = application({
      ...{ database, keys: testKeys, assets: new Map(), demo: true, mail: 'stays-in-demo' },
      clock: () => Temporal.Now.instant(),
      log: () => {},
    })
    const servant = await as(app, 'gemeente')
    for (const query of ['', '?wijk=Wijk+3']) {
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        const asked = performance.now()
        const answer = await servant.get(`/gemeente${query}`)
        await answer.text()
        if (answer.status !== 200) throw new Error(`the dashboard answers ${answer.status}`)
        if (round >= rounds / 4) times.push(performance.now() - asked)
      }
      const p95 = times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN
      const what = query === '' ? 'dashboard of the municipality' : 'dashboard of one neighbourhood'
      yield row(`${what}, in process`, `p95 ${p95.toFixed(1)} ms`, 'p95 ≤ 20 ms', p95 <= 20)
    }
    await database.close()
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
