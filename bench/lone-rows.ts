/** What is measured without the server: knowledge in this process, and the command line as it is called. */

import { linesOfChildren, linesOfScores, secondsOfCommand } from './command-line.ts'
import { measureFunding } from './funding.ts'
import { measureManyPages } from './many-pages.ts'
import { forecastMs } from './municipality.ts'
import { measureReferralIndex } from './referral-index/rows.ts'
import { measureRollup } from './rollup.ts'
import { type Row, row, secondsWords, thousands } from './row.ts'
import { zScoresPerSecond } from './z-scores.ts'

const today = Temporal.PlainDate.from('2026-11-22')

export const loneRows: Readonly<Record<string, () => AsyncGenerator<Row>>> = {
  forecast: async function* () {
    const ms = forecastMs()
    yield row('vaccination forecast of 100,000 children, one core', secondsWords(ms), '≤ 5 s', ms <= 5000)
  },
  vaccinations: async function* () {
    const children = 20_000
    const seconds = await secondsOfCommand(['vaccinations'], linesOfChildren(children, today))
    yield row('opencjg vaccinations, from start to end of the program', `${thousands(children / seconds)} children/s`)
  },
  'd-score': async function* () {
    const scores = 20_000
    const seconds = await secondsOfCommand(['d-score'], linesOfScores(scores))
    yield row('opencjg d-score, 30 items each', `${thousands(scores / seconds)} D-scores/s`)
  },
  'z-scores': async function* () {
    const z = zScoresPerSecond()
    yield row('z-scores, one core', `${(z / 1e6).toFixed(1)} million/s`, '≥ 1 million/s', z >= 1e6)
  },
  funding: measureFunding,
  'search-pages': measureManyPages,
  'referral-index': measureReferralIndex,
  rollup: measureRollup,
}

/** Ten minutes and 13 GB of disk, or five hundred streams that stay open: measured only when it is asked for by name. */
export const onlyByName: ReadonlySet<string> = new Set(['referral-index', 'rollup', 'chat'])
