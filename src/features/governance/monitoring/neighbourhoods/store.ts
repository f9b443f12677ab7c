import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Neighbourhood, NeighbourhoodSetting } from './neighbourhood.ts'

/** The setting that counts; undefined before the first. */
export async function findSetting(
  db: Db,
  municipality: MunicipalityCode,
): Promise<(NeighbourhoodSetting & { readonly version: number }) | undefined> {
  const setting = await db
    .selectFrom('rollup.neighbourhood_setting')
    .select(['version', 'reason', 'set_at as setAt', 'set_by_name as setBy'])
    .where('municipality', '=', municipality)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!setting) return undefined
  const rows = await db
    .selectFrom('rollup.neighbourhood')
    .select(['name', 'from_postcode as from', 'until_postcode as until'])
    .where('municipality', '=', municipality)
    .where('version', '=', setting.version)
    .orderBy('name')
    .orderBy('from_postcode')
    .execute()
  const byName = Map.groupBy(rows, row => row.name)
  const neighbourhoods = [...byName].map(([name, areas]) => ({
    name,
    areas: areas.map(({ from, until }) => ({ from, until })),
  }))
  return { ...setting, neighbourhoods }
}

/** The names that count today, in order. */
export async function findNeighbourhoods(db: Db, municipality: MunicipalityCode): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('rollup.neighbourhood as n')
    .select('n.name')
    .distinct()
    .where('n.municipality', '=', municipality)
    .where('n.version', '=', query =>
      query
        .selectFrom('rollup.neighbourhood_setting as s')
        .select(({ fn }) => fn.max('s.version').as('version'))
        .where('s.municipality', '=', municipality),
    )
    .orderBy('n.name')
    .execute()
  return rows.map(row => row.name)
}

/** False when somebody else was first: the version is taken. */
export async function insertSetting(
  db: Db,
  municipality: MunicipalityCode,
  setting: {
    readonly version: number
    readonly reason: string
    readonly at: Temporal.Instant
    readonly by: { readonly id: string; readonly name: string }
    readonly neighbourhoods: readonly Neighbourhood[]
  },
): Promise<boolean> {
  const { version, reason, at, by, neighbourhoods } = setting
  const made = await db
    .insertInto('rollup.neighbourhood_setting')
    .values({ municipality, version, reason, set_at: at, set_by: by.id, set_by_name: by.name })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .execute()
  if (made.length === 0) return false
  const rows = neighbourhoods.flatMap(({ name, areas }) =>
    areas.map(({ from, until }) => ({ municipality, version, name, from_postcode: from, until_postcode: until })),
  )
  if (rows.length > 0) await db.insertInto('rollup.neighbourhood').values(rows).execute()
  return true
}
