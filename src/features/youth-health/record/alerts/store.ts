import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { Writing } from '../store.ts'
import {
  type Alert,
  type AlertEnd,
  type AlertId,
  type AlertWords,
  alertKinds,
  alertSources,
  severities,
} from './alert.ts'

export async function insertAlert(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  id: AlertId,
  { on, ...words }: AlertWords,
): Promise<void> {
  await db
    .insertInto('youth_health.alert')
    .values({
      municipality,
      id,
      child_id: child,
      on_day: on,
      ...words,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

/** False when it was ended before. */
export async function insertAlertEnd(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  alert: AlertId,
  end: Pick<AlertEnd, 'on' | 'reason'>,
): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_health.alert_end')
    .values({
      municipality,
      alert_id: alert,
      child_id: child,
      on_day: end.on,
      reason: end.reason,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'alert_id']).doNothing())
    .returning('alert_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Everything ever recorded of this child, ended alerts too, the latest first. */
export const findAlerts = async (db: Db, municipality: MunicipalityCode, child: ChildId): Promise<readonly Alert[]> =>
  (await findAlertsOfEach(db, municipality, [child])).get(child) ?? []

/** The same of many children at once. */
export async function findAlertsOfEach(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly Alert[]>> {
  if (children.length === 0) return new Map()
  const rows = await alerts(db, municipality, children).execute()
  return new Map([...Map.groupBy(rows, row => row.child_id)].map(([child, own]) => [child, own.map(alertFrom)]))
}

const alertFrom = (row: Row): Alert => ({
  id: row.id as AlertId,
  kind: oneOf(alertKinds, row.kind),
  what: row.what,
  severity: oneOf(severities, row.severity),
  source: oneOf(alertSources, row.source),
  on: row.on_day,
  recordedAt: row.recorded_at,
  recordedByName: row.recorded_by_name,
  end: endFrom(row),
})

const alerts = (db: Db, municipality: MunicipalityCode, children: readonly ChildId[]) =>
  db
    .selectFrom('youth_health.alert as a')
    .leftJoin('youth_health.alert_end as e', join =>
      join.onRef('e.municipality', '=', 'a.municipality').onRef('e.alert_id', '=', 'a.id'),
    )
    .select([
      'a.child_id',
      'a.id',
      'a.kind',
      'a.what',
      'a.severity',
      'a.source',
      'a.on_day',
      'a.recorded_at',
      'a.recorded_by_name',
    ])
    .select(['e.on_day as ended_on', 'e.reason', 'e.recorded_at as ended_at', 'e.recorded_by_name as ended_by_name'])
    .where('a.municipality', '=', municipality)
    .where('a.child_id', 'in', [...children])
    .orderBy('a.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof alerts>['execute']>>[number]

const endFrom = ({ ended_on, reason, ended_at, ended_by_name }: Row): AlertEnd | null =>
  ended_on === null || ended_at === null
    ? null
    : { on: ended_on, reason: reason ?? '', recordedAt: ended_at, recordedByName: ended_by_name ?? '' }
