/**
 * A report enters the national index: whoever reported the same youth, address or parent before is found at once. Runs as `cjg_index`,
 * whoever brings the report: a concern that was weighed here, or another system by the interface.
 */
import type { Db } from '../../../platform/db/connect.ts'
import type { StoredMatch } from '../matches/match.ts'
import { meet } from '../matches/meet.ts'
import { insertMatch } from '../matches/store.ts'
import { toldOf } from '../matches/tell-match.ts'
import { findPossibleMatches, insertLog, insertReport, lockKeys } from './store.ts'
import { isSameReporter, type StoredReport, standingOn } from './stored-report.ts'

export type Moment = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate }

/** The matches that the report causes, to be told to both sides; nothing is entered when this reporter's own report still stands. */
export type Entering =
  | { readonly kind: 'entered'; readonly matches: readonly StoredMatch[] }
  | { readonly kind: 'already-reported'; readonly standing: StoredReport }

export async function enterReport(index: Db, report: StoredReport, { now, today }: Moment): Promise<Entering> {
  await lockKeys(index, report)
  const candidates = await findPossibleMatches(index, report)
  const standing = candidates.find(earlier => isRepeated(report, earlier, today))
  if (standing) return { kind: 'already-reported', standing }
  await insertReport(index, report)
  await insertLog(index, report.reporter, 'reported', now)
  const matches = meet(report, candidates, today)
  for (const match of matches) {
    await insertMatch(index, match, now)
    for (const reporter of toldOf(match)) await insertLog(index, reporter, 'received-signal', now)
  }
  return { kind: 'entered', matches }
}

const isRepeated = (report: StoredReport, earlier: StoredReport, today: Temporal.PlainDate): boolean =>
  earlier.subject === report.subject &&
  isSameReporter(earlier.reporter, report.reporter) &&
  standingOn(earlier, today).kind === 'stands'
