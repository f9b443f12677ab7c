/** The row `referral-index`: a database of its own is filled with ten million reports, and thrown away at the end. */
import { rmSync } from 'node:fs'
import { connect } from '../../src/platform/db/connect.ts'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { type Row, row, secondsWords } from '../row.ts'
import { fillIndex } from './fill.ts'
import { type Pace, reportFor } from './measure.ts'

/** What a server for a whole country would be given; our own default of 128 MB is for one municipality. Commits reach the disk. */
const settings = { shared_buffers: '2GB', max_wal_size: '8GB' }

export async function* measureReferralIndex(): AsyncGenerator<Row> {
  const folder = `.cache/bench-index-${process.pid}`
  const embedded = await startEmbedded(folder, { settings })
  try {
    await migrate(embedded.url)
    const begun = performance.now()
    await fillIndex(embedded.url, line => console.log(`  ${line} (${secondsWords(performance.now() - begun)})`))
    yield row('fill the referral index with 10,000,000 reports', secondsWords(performance.now() - begun))
    const database = connect(embedded.url, { max: 16 })
    const alone = await reportFor(database, { connections: 1, seconds: 30, warmUp: 10 })
    yield row('report and match among 10,000,000, 1 connection', paceWords(alone), 'p95 ≤ 5 ms', alone.p95 <= 5)
    const together = await reportFor(database, { connections: 4, seconds: 60, warmUp: 5 })
    yield row('report and match, 4 connections, a minute', paceWords(together), '≥ 500/s', together.perSecond >= 500)
    await database.close()
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const paceWords = ({ perSecond, p50, p95, p99, matches }: Pace): string =>
  `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${matches.toFixed(1)} matches each`
