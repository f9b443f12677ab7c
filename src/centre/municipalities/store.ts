import type { Db } from '../../platform/db/connect.ts'

/** CBS code → name. */
export async function findMunicipalityNames(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('centre.municipality')
    .select(['code', 'name'])
    .where('code', 'in', [...codes])
    .execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** Undefined when no municipality bears this name; capitals do not matter. */
export async function findMunicipalityCode(db: Db, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('centre.municipality')
    .select('code')
    .where(({ fn, ref }) => fn<string>('lower', [ref('name')]), '=', name.trim().toLowerCase())
    .executeTakeFirst()
  return row?.code
}

export async function insertMunicipalities(
  db: Db,
  rows: readonly {
    code: string
    name: string
    province: string
    youth_care_region: string
    safety_region: string
    fictional: boolean
  }[],
): Promise<void> {
  await db
    .insertInto('centre.municipality')
    .values([...rows])
    .onConflict(conflict => conflict.column('code').doNothing())
    .execute()
}

/** Of the whole country, without the invented ones, by name. */
export async function findMunicipalities(
  db: Db,
): Promise<
  readonly { readonly code: string; readonly name: string; readonly province: string; readonly safetyRegion: string }[]
> {
  const rows = await db
    .selectFrom('centre.municipality')
    .select(['code', 'name', 'province', 'safety_region'])
    .where('fictional', '=', false)
    .orderBy('name')
    .execute()
  return rows.map(({ safety_region, ...row }) => ({ ...row, safetyRegion: safety_region }))
}
