/**
 * A report enters the national index: whoever reported the same youth, address or parent before is found at once. Runs as `cjg_index`,
 * whoever brings the report: a concern that was weighed here, or another system by the interface.
 */
import type { Ctx } from '../../../platform/ctx.ts'
import type { StoredMatch } from '../matches/match.ts'
import { meet } from '../matches/meet.ts'
import { toldOf } from '../matches/tell-match.ts'
import { findNewestLayer, findPossibleMatches, insertEntry } from './entering/store.ts'
import { lockKeys } from './locks/store.ts'
import { besideFresh, type FreshReport, isSameReporter, type StoredReport, standingOn } from './stored-report.ts'

export type Moment = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate }

/** The matches that the report causes, to be told to both sides; nothing is entered when this reporter's own report still stands. */
export type Entering =
  | { readonly kind: 'entered'; readonly matches: readonly StoredMatch[] }
  | { readonly kind: 'already-reported'; readonly standing: StoredReport }

/** Throws when this program has other keys than the index: one of the two would not be found. */
export async function enterReport(index: Ctx['db'], report: FreshReport, { now, today }: Moment): Promise<Entering> {
  const candidates = await findEarlier(index, report)
  const standing = candidates.find(({ seen }) => isRepeated(report, seen, today))
  if (standing) return { kind: 'already-reported', standing: standing.stored }
  const matches = meetAll(report, candidates, today)
  const log = [
    { reporter: report.reporter, event: 'reported' as const },
    ...matches.flatMap(toldOf).map(reporter => ({ reporter, event: 'received-signal' as const })),
  ]
  await insertEntry(index, { report, matches, log }, now)
  return { kind: 'entered', matches }
}

/** As it is stored, and as it looks beside the fresh one: under the same layer of keys. */
type Earlier = { readonly stored: StoredReport; readonly seen: StoredReport }

/** All in one journey: the questions are answered in the order in which they are asked, the last one when the locks are held. */
async function findEarlier(index: Ctx['db'], report: FreshReport): Promise<readonly Earlier[]> {
  const [, newest, candidates] = await Promise.all([
    lockKeys(index, report),
    findNewestLayer(index),
    findPossibleMatches(index, report),
  ])
  if (newest !== report.layer)
    throw new Error(`The index is under ${newest} keys, and this program uses ${report.layer}: start it again.`)
  return seenBeside(report, candidates)
}

export const seenBeside = (report: FreshReport, candidates: readonly StoredReport[]): readonly Earlier[] =>
  candidates.map(stored => ({ stored, seen: besideFresh(stored, report) }))

/** A match refers to the earlier report by the pseudonym that is stored with it. */
export function meetAll(
  report: FreshReport,
  candidates: readonly Earlier[],
  today: Temporal.PlainDate,
): readonly StoredMatch[] {
  const stored = new Map(candidates.map(({ stored }) => [stored.id, stored]))
  return meet(
    report,
    candidates.map(({ seen }) => seen),
    today,
  ).map(match => ({ ...match, earlier: stored.get(match.earlier.id) ?? match.earlier }))
}

const isRepeated = (report: StoredReport, earlier: StoredReport, today: Temporal.PlainDate): boolean =>
  earlier.subject === report.subject &&
  isSameReporter(earlier.reporter, report.reporter) &&
  standingOn(earlier, today).kind === 'stands'
