/** What is counted once a year. Read as `cjg_reporting`. */
import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'

export type BornIn = { readonly birthYear: number; readonly children: number }

export async function findChildren(
  db: Db,
  municipality: MunicipalityCode,
): Promise<readonly (BornIn & { readonly area: string })[]> {
  const { rows } = await sql<BornIn & { area: string }>`
    select area, birth_year as "birthYear", children from reporting.child_in_care
    where municipality = ${municipality}`.execute(db)
  return rows
}

/** With at least one dose of the vaccine. */
export async function findVaccinated(
  db: Db,
  municipality: MunicipalityCode,
): Promise<readonly (BornIn & { readonly vaccine: string })[]> {
  const { rows } = await sql<BornIn & { vaccine: string }>`
    select birth_year as "birthYear", vaccine, sum(children)::int as children from reporting.child_vaccinated
    where municipality = ${municipality}
    group by 1, 2`.execute(db)
  return rows
}
