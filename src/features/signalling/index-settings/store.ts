/** How a municipality set the referral index: rows are only added, the last counts. */
import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { type IndexSetting, indexModes } from './index-setting.ts'

export type SetIndex = IndexSetting & {
  readonly id: string
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}

/** The latest first. */
export async function findIndexSettings(db: Db, municipality: MunicipalityCode): Promise<readonly SetIndex[]> {
  const rows = await db
    .selectFrom('signalling.index_setting')
    .select(['id', 'mode', 'ground', 'ends_on', 'agreement_required', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    mode: oneOf(indexModes, row.mode),
    ground: row.ground,
    endsOn: row.ends_on,
    agreementRequired: row.agreement_required,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertIndexSetting(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly mode: IndexSetting['mode']
    readonly ground: string
    readonly ends_on: Temporal.PlainDate | null
    readonly agreement_required: boolean
    readonly reason: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
): Promise<void> {
  await db.insertInto('signalling.index_setting').values(row).execute()
}

export type Leaving = {
  readonly at: Temporal.Instant
  readonly reports: number
}

/** The last times that reports of this municipality were destroyed because it left the index. */
export const findLeavings = async (db: Db, municipality: MunicipalityCode): Promise<readonly Leaving[]> =>
  db
    .selectFrom('signalling.destruction')
    .select(['destroyed_at as at', 'reports'])
    .where('municipality', '=', municipality)
    .where('because', '=', 'module-off')
    .orderBy('destroyed_at', 'desc')
    .limit(20)
    .execute()

/** Runs as `cjg_index`. */
export async function countReportsFrom(db: Db, municipality: string): Promise<number> {
  const row = await db
    .selectFrom('referral_index.report')
    .select(sql<number>`count(*)::int`.as('reports'))
    .where('reporter_municipality', '=', municipality)
    .executeTakeFirst()
  return row?.reports ?? 0
}
