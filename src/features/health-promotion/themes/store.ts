import type { Insertable } from 'kysely'
import { educationKinds } from '../../../knowledge/healthy-school/pillars.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import { writtenFrom } from '../written.ts'
import type { OwnTheme, Setting } from './theme.ts'

/** The newest words about each theme of the municipality. */
export async function findOwnThemes(db: Db, municipality: MunicipalityCode): Promise<readonly OwnTheme[]> {
  const rows = await db
    .selectFrom('health_promotion.theme')
    .selectAll()
    .distinctOn('theme_id')
    .where('municipality', '=', municipality)
    .orderBy('theme_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.theme_id,
    version: row.version,
    name: row.name,
    kinds: educationKinds.filter(kind => row.school_kinds.includes(kind)),
    from: row.valid_from,
    until: row.valid_until,
    reason: row.reason,
    ...writtenFrom(row),
  }))
}

/** False when somebody else wrote this version. */
export async function insertTheme(db: Db, row: Insertable<Tables['health_promotion.theme']>): Promise<boolean> {
  const written = await db
    .insertInto('health_promotion.theme')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written !== undefined
}

/** The newest first. */
export async function findSettings(db: Db, municipality: MunicipalityCode): Promise<readonly Setting[]> {
  return db
    .selectFrom('health_promotion.setting')
    .select(['warn_months as warnMonths', 'reason', 'set_at as setAt', 'set_by_name as setByName'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .execute()
}

export async function insertSetting(db: Db, row: Insertable<Tables['health_promotion.setting']>): Promise<void> {
  await db.insertInto('health_promotion.setting').values(row).execute()
}
