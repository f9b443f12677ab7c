import { sql } from 'kysely'
import type { LocationId } from '../../../../centre/index.ts'
import type { Visits } from '../../../../knowledge/waiting-line/busy.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

type Period = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate }

/** How many numbers were taken at each hour of each weekday, from a day until before another. */
export async function countVisits(
  db: Db,
  municipality: MunicipalityCode,
  location: LocationId,
  { from, until }: Period,
): Promise<readonly Visits[]> {
  const { rows } = await sql<Visits>`
    select extract(isodow from on_day)::int as weekday,
      extract(hour from taken_at at time zone 'Europe/Amsterdam')::int as hour, count(*)::int as visits
    from parenting_help.queue_ticket
    where municipality = ${municipality} and location_id = ${location} and on_day >= ${from.toString()}::date and on_day < ${until.toString()}::date
    group by 1, 2`.execute(db)
  return rows
}
