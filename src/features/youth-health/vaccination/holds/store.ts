import { vaccineIds } from '../../../../knowledge/vaccination/vaccines.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import { byChild } from '../by-child.ts'
import type { Hold, HoldId, NewHold } from './hold.ts'

export async function insertHold(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  { saidBy, ...hold }: NewHold,
): Promise<HoldId> {
  const id = newId<HoldId>()
  const recorded = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  await db
    .insertInto('youth_health.vaccination_hold')
    .values({ municipality, id, child_id: child, ...hold, said_by: saidBy, ...recorded })
    .execute()
  return id
}

/** False when somebody lifted it before. */
export async function insertLifting(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  lifting: { readonly hold: HoldId; readonly on: Temporal.PlainDate; readonly because: string },
): Promise<boolean> {
  const row = await db
    .insertInto('youth_health.vaccination_hold_lifting')
    .values({
      municipality,
      hold_id: lifting.hold,
      child_id: child,
      on_day: lifting.on,
      because: lifting.because,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'hold_id']).doNothing())
    .returning('hold_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Every hold there ever was of these children, by child, the first recorded first. */
export async function findHolds(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly Hold[]>> {
  if (children.length === 0) return new Map()
  const rows = await select(db, municipality, children).execute()
  return byChild(rows, holdFrom)
}

const select = (db: Db, municipality: MunicipalityCode, children: readonly ChildId[]) =>
  db
    .selectFrom('youth_health.vaccination_hold as h')
    .leftJoin('youth_health.vaccination_hold_lifting as l', join =>
      join.onRef('l.municipality', '=', 'h.municipality').onRef('l.hold_id', '=', 'h.id'),
    )
    .select(['h.child_id', 'h.id', 'h.kind', 'h.vaccine', 'h.because', 'h.said_by', 'h.since', 'h.until'])
    .select(['h.recorded_by_name', 'l.on_day', 'l.because as lifted_because', 'l.recorded_by_name as lifted_by_name'])
    .where('h.municipality', '=', municipality)
    .where('h.child_id', 'in', [...children])
    .orderBy('h.id')

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const holdFrom = (row: Row): Hold => ({
  id: row.id as HoldId,
  kind: row.kind,
  vaccine: row.vaccine === null ? null : oneOf(vaccineIds, row.vaccine),
  because: row.because,
  saidBy: row.said_by,
  since: row.since,
  until: row.until,
  recordedByName: row.recorded_by_name,
  lifting:
    row.on_day === null
      ? null
      : { on: row.on_day, because: row.lifted_because ?? '', byName: row.lifted_by_name ?? '' },
})
