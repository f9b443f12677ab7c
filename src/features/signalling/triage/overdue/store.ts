import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ConcernId } from '../../concerns/concern.ts'

/** Sent, not decided on, not closed, past its day, and nobody was told so yet. */
export async function findOverdue(
  db: Db,
  municipality: MunicipalityCode,
  today: Temporal.PlainDate,
): Promise<readonly { readonly id: ConcernId; readonly child: string | null }[]> {
  const { rows } = await sql<{ id: string; child: string | null }>`
    select c.id, coalesce(c.child_id, (select l.child_id from signalling.concern_link l
        where l.municipality = c.municipality and l.concern_id = c.id order by l.linked_at desc limit 1)) as child
    from signalling.concern c
    join (select concern_id, min(due_on) as due_on from signalling.submission
      where municipality = ${municipality} group by 1) s on s.concern_id = c.id
    where c.municipality = ${municipality} and s.due_on < ${today}::date
      and not exists (select from signalling.triage_decision d where d.municipality = c.municipality and d.concern_id = c.id)
      and not exists (select from signalling.concern_closure e where e.municipality = c.municipality and e.concern_id = c.id)
      and not exists (select from signalling.escalation x where x.municipality = c.municipality and x.concern_id = c.id)
    order by c.id`.execute(db)
  return rows.map(row => ({ id: row.id as ConcernId, child: row.child }))
}

export async function insertEscalation(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly concern_id: ConcernId
    readonly escalated_at: Temporal.Instant
    readonly told: number
  },
): Promise<void> {
  await db
    .insertInto('signalling.escalation')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
