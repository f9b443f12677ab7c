import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

export type Run = {
  readonly on: Temporal.PlainDate
  readonly object: string
  readonly by: string
  /** How many, as the log has it: a number in the line, or the lines themselves. */
  readonly count: number
}

/** What programs destroyed since, and records that people let go after two of them agreed; from the access log, the latest first. */
export async function findRuns(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.Instant,
): Promise<readonly Run[]> {
  const { rows } = await sql<Run>`
    select (at at time zone 'Europe/Amsterdam')::date as on, object, min(actor_name) as by,
      sum(case when detail ~ '^[0-9]{1,9}( |$)' then substring(detail from '^[0-9]+')::int else 1 end)::int as count
    from audit.event
    where municipality = ${municipality} and at >= ${since} and event = 'delete' and outcome = 'done'
      and (actor_kind = 'program' or object = 'youth-health.record')
    group by 1, 2 order by 1 desc, 2 limit 300`.execute(db)
  return rows
}

export type Waiting = {
  readonly queue: string
  readonly nextAt: Temporal.Instant | null
  readonly failedAt: Temporal.Instant | null
  readonly failures: number
}

/** Per work: when it comes again, and what was given up. */
export async function findWaiting(
  db: Db,
  municipality: MunicipalityCode,
  queues: readonly string[],
): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select queue, min(run_at) filter (where failed_at is null) as "nextAt", max(failed_at) as "failedAt",
      count(*) filter (where failed_at is not null)::int as failures
    from jobs.job where municipality = ${municipality} and queue = any(${[...queues]}) group by queue`.execute(db)
  return rows
}
