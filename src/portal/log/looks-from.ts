/** The access log as a family may read it: who looked, visit by visit; what would betray a worry is left to a talk. */
import type { SightOf } from '../../platform/audit/store.ts'
import { dayInTheNetherlands } from '../../platform/i18n/format.ts'
import { groundOf, type Kin } from './ground-of.ts'
import { type Deed, grounds, type Look } from './look.ts'

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
  // Who asks which municipality answers is about to ask youth care.
  'youth-care-link.residence',
  'care-coordination.untold-outreach',
])

/** A file of the reporting code is never tied to a child in the log (docs/decisions/0009); were a line ever to be, it stays out. */
const isOfReportingCode = (object: string): boolean => object.startsWith('reporting-code.')

/**
 * What a youth writes to the centre is the youth's own (information/messages): no line of it is for the parents. And what one of a family
 * asks about its rights is no business of the others: of that everybody reads the own lines.
 */
export function isForReader(
  { object, actor_id: by }: Pick<SightOf, 'object' | 'actor_id'>,
  reader: string,
  isSelf: boolean,
) {
  if (/^portal\.(look|right|notice)/.test(object)) return by === reader
  return isSelf || !object.startsWith('information.message')
}

/**
 * Newest first; what one person did on one day is one look. `knowsReports`: who reads has been told of every report, now or in the past;
 * else no line tells of one.
 */
export function looksFrom(lines: readonly SightOf[], knowsReports: boolean, kin: Kin): readonly Look[] {
  const shown = lines.filter(
    ({ outcome, object }) =>
      outcome === 'done' &&
      !withheld.has(object) &&
      !isOfReportingCode(object) &&
      (knowsReports || !object.startsWith('signalling.')),
  )
  const visits = Map.groupBy(shown, line => `${dayInTheNetherlands(line.at)} ${line.actor_id} ${line.actor_name}`)
  return [...visits.values()]
    .flatMap(visit => lookFrom(visit, kin))
    .toSorted((one, other) => Temporal.Instant.compare(other.until, one.until) || other.number - one.number)
}

function lookFrom(visit: readonly SightOf[], kin: Kin): readonly Look[] {
  const [latest, first] = [visit.at(0), visit.at(-1)]
  if (!latest || !first) return []
  const { number, actor_id: id, actor_kind: kind, actor_name: name, actor_roles: roles } = latest
  const found = new Set(visit.map(line => groundOf(line, kin)))
  return [
    {
      number,
      lines: visit.map(line => line.number),
      day: dayInTheNetherlands(latest.at),
      from: first.at,
      until: latest.at,
      by: { id, kind, name, roles, organisation: latest.organisation_id },
      deeds: deedsIn(visit),
      emergency: visit.find(({ event }) => event === 'emergency')?.detail ?? null,
      grounds: grounds.filter(ground => found.has(ground)),
    },
  ]
}

const deedsIn = (visit: readonly SightOf[]): readonly Deed[] =>
  [...Map.groupBy(visit, ({ event, object }) => `${event} ${object}`).values()].flatMap(same => {
    const [latest] = same
    return latest ? [{ event: latest.event, object: latest.object, times: same.length, at: latest.at }] : []
  })
