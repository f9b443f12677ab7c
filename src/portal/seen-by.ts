/** The access log as a family may read it: who looked, day by day; what would betray a worry is left to a talk. */
import type { Sight } from '../platform/audit/store.ts'
import { dayInTheNetherlands } from '../platform/i18n/format.ts'

export type Look = {
  readonly at: Temporal.Instant
  readonly event: string
  readonly object: string
  readonly name: string
  readonly roles: string
  readonly organisation: string | null
  /** How often this was done by the same person on this day. */
  readonly times: number
}

/**
 * Weighing a worry about a child may have to stay among professionals for as long as the child would be in danger;
 * who asks is told by a professional (Jeugdwet 7.3.15 lid 4; the reporting code). The report in the index itself is shown.
 */
const withheld: ReadonlySet<string> = new Set([
  'signalling.concern',
  'signalling.triage',
  'signalling.answer',
  'signalling.weighing',
  'signalling.match',
  'signalling.signal',
  'signalling.put-off',
  'signalling.kept-address',
  // Consent is asked before a report: that somebody thought of one is heard from him.
  'signalling.index-consent',
  'signalling.request-advice',
  'youth-care-link.untold-request',
])

/** A file of the reporting code is never tied to a child in the log (docs/decisions/0009); were a line ever to be, it stays out. */
const isOfReportingCode = (object: string): boolean => object.startsWith('reporting-code.')

/** Was the last word about telling this person of a report that it would endanger the child? `lines`: newest first. */
export const isPutOff = (lines: readonly Sight[], reader: string): boolean =>
  lines.find(
    ({ object, detail }) => detail === reader && (object === 'signalling.put-off' || object === 'signalling.telling'),
  )?.object === 'signalling.put-off'

/**
 * Newest first; the same deed by the same person on one day is one line. `knowsReports`: who reads has been told of every report, now or
 * in the past; else no line tells of one.
 */
export function looksFrom(lines: readonly Sight[], knowsReports: boolean): readonly Look[] {
  const shown = lines.filter(
    ({ outcome, object }) =>
      outcome === 'done' &&
      !withheld.has(object) &&
      !isOfReportingCode(object) &&
      (knowsReports || !object.startsWith('signalling.')),
  )
  const groups = Map.groupBy(shown, line =>
    [dayInTheNetherlands(line.at), line.actor_name, line.event, line.object].join(' '),
  )
  return [...groups.values()]
    .flatMap(group => lookFrom(group))
    .toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
}

function lookFrom(group: readonly Sight[]): readonly Look[] {
  const [latest] = group
  if (!latest) return []
  const { at, event, object, actor_name: name, actor_roles: roles, organisation_id: organisation } = latest
  return [{ at, event, object, name, roles, organisation, times: group.length }]
}
