import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

export type AskedRow = {
  readonly source: 'right' | 'look' | 'report'
  readonly wanted: string
  /** Everyone who has to ask has asked, as far as that is known. */
  readonly since: Temporal.PlainDate
  readonly extendedOn: Temporal.PlainDate | null
  readonly answeredOn: Temporal.PlainDate | null
  /** Taken back, lapsed, or not theirs to ask any more. */
  readonly isEnded: boolean
}

/** What families asked about their data since, without who: requests, questions about a look, requests about a report. */
export async function findAsked(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.PlainDate,
): Promise<readonly AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select 'right' as source, r.wanted, coalesce((select max(v.on_day) from portal.right_voice v
        where v.municipality = r.municipality and v.request_id = r.id), r.asked_on) as since,
      x.extended_on as "extendedOn", d.decided_on as "answeredOn", e.because is not null as "isEnded"
    from portal.right_request r
    left join portal.right_extension x on x.municipality = r.municipality and x.request_id = r.id
    left join portal.right_decision d on d.municipality = r.municipality and d.request_id = r.id
    left join portal.right_end e on e.municipality = r.municipality and e.request_id = r.id
    where r.municipality = ${municipality} and r.asked_on >= ${since}::date
    union all
    select 'look', q.kind, q.asked_on, x.extended_on, a.answered_on, e.because is not null
    from portal.look_question q
    left join portal.look_extension x on x.municipality = q.municipality and x.question_id = q.id
    left join portal.look_answer a on a.municipality = q.municipality and a.question_id = q.id
    left join portal.look_end e on e.municipality = q.municipality and e.question_id = q.id
    where q.municipality = ${municipality} and q.asked_on >= ${since}::date
    union all
    select 'report', r.wanted, r.asked_on, x.extended_on, d.decided_on, e.because is not null
    from signalling.request r
    left join signalling.request_extension x on x.municipality = r.municipality and x.request_id = r.id
    left join signalling.request_decision d on d.municipality = r.municipality and d.request_id = r.id
    left join signalling.request_end e on e.municipality = r.municipality and e.request_id = r.id
    where r.municipality = ${municipality} and r.asked_on >= ${since}::date
    order by 3`.execute(db)
  return rows
}
