/** Reports into a full index, each in a transaction of its own with its commit, through the engine that the pages use. */
import { enterReport, type Moment } from '../../src/features/signalling/index.ts'
import type { Database } from '../../src/platform/db/connect.ts'
import { reporters, youthsInIndex } from './fill.ts'
import { reportOn } from './youth.ts'

export type Pace = {
  readonly perSecond: number
  /** Milliseconds, exact. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly matches: number
}

/** So many at once for so long; what happens while it warms up is not counted. */
export async function reportFor(
  database: Database,
  { connections, seconds, warmUp }: { readonly connections: number; readonly seconds: number; readonly warmUp: number },
): Promise<Pace> {
  const counted = performance.now() + warmUp * 1000
  const end = counted + seconds * 1000
  const times: number[] = []
  let matches = 0
  const one = async () => {
    for (let begun = performance.now(); begun < end; begun = performance.now()) {
      const found = await reportOnce(database)
      if (begun < counted) continue
      times.push(performance.now() - begun)
      matches += found
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  times.sort((a, b) => a - b)
  const percentile = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN
  return {
    perSecond: times.length / seconds,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    matches: matches / times.length,
  }
}

/** Three in four are in the index already. */
async function reportOnce(database: Database): Promise<number> {
  const now = Temporal.Now.instant()
  const moment: Moment = { now, today: now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate() }
  const report = reportOn(below((youthsInIndex * 4) / 3), below(reporters), moment)
  const entering = await database.transaction({ role: 'cjg_index', municipality: null }, index =>
    enterReport(index, report, moment),
  )
  return entering.kind === 'entered' ? entering.matches.length : 0
}

const below = (most: number): number => Math.floor(Math.random() * most)
