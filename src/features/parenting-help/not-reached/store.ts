import { sql } from 'kysely'
import type { ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { newId } from '../../../platform/new-id.ts'
import {
  type AreaCount,
  type Cause,
  causes,
  type Ending,
  endings,
  type Unreached,
  type UnreachedId,
  type Way,
  ways,
} from './unreached.ts'

type Asking = Pick<Ctx, 'db' | 'municipality'>
type Writing = Asking & Pick<Ctx, 'actor' | 'now'>

export type Source = {
  readonly source: string
  readonly child: ChildId
  readonly organisation: string
  readonly because: Cause
  readonly since: Temporal.PlainDate
}

/** From one source once. */
export async function insertUnreached(
  { db, municipality, now }: Asking & Pick<Ctx, 'now'>,
  from: readonly Source[],
): Promise<void> {
  if (from.length === 0) return
  await db
    .insertInto('parenting_help.unreached')
    .values(
      from.map(({ source, child, organisation, because, since }) => ({
        municipality,
        id: newId<UnreachedId>(),
        child_id: child,
        organisation_id: organisation,
        source_id: source,
        because,
        since,
        recorded_at: now,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Did not come between these days, and has made no other appointment since. */
export async function findNotCome({ db, municipality }: Asking, after: Temporal.Instant): Promise<readonly Source[]> {
  const { rows } = await sql<{ id: string; child_id: string; organisation_id: string; on_day: Temporal.PlainDate }>`
    select a.id, a.child_id, p.organisation_id, (a.starts_at at time zone 'Europe/Amsterdam')::date as on_day
    from parenting_help.appointment a
    join centre.professional p on p.municipality = a.municipality and p.id = a.professional_id
    join lateral (select t.came from parenting_help.appointment_attendance t
      where t.municipality = a.municipality and t.appointment_id = a.id order by t.turn desc limit 1) t on not t.came
    where a.municipality = ${municipality} and a.child_id is not null and a.starts_at > ${after.toString()}::timestamptz
      and not exists (select from parenting_help.appointment b
        join parenting_help.appointment_confirmation c on c.municipality = b.municipality and c.appointment_id = b.id
        where b.municipality = a.municipality and b.child_id = a.child_id and b.starts_at > a.starts_at)`.execute(db)
  return rows.map(row => ({
    source: row.id,
    child: row.child_id as ChildId,
    organisation: row.organisation_id,
    because: 'not-come',
    since: row.on_day,
  }))
}

/** Of one organisation, or one of them by id, with all that was tried. */
export async function findUnreachedOf(
  { db, municipality }: Asking,
  by: { readonly organisation: string } | { readonly id: string },
): Promise<readonly Unreached[]> {
  const rows = await db
    .selectFrom('parenting_help.unreached as u')
    .leftJoin('parenting_help.unreached_end as e', join =>
      join.onRef('e.municipality', '=', 'u.municipality').onRef('e.unreached_id', '=', 'u.id'),
    )
    .select(['u.id', 'u.child_id', 'u.organisation_id', 'u.because', 'u.since'])
    .select(['e.because as ending', 'e.note', 'e.recorded_by_name'])
    .where('u.municipality', '=', municipality)
    .$if('id' in by, query => query.where('u.id', '=', 'id' in by ? by.id : ''))
    .$if('organisation' in by, query =>
      query
        .where('u.organisation_id', '=', 'organisation' in by ? by.organisation : '')
        .where('e.unreached_id', 'is', null),
    )
    .orderBy('u.since')
    .execute()
  const attempts = await findAttempts(
    { db, municipality },
    rows.map(({ id }) => id),
  )
  return rows.map(row => ({
    id: row.id as UnreachedId,
    child: row.child_id as ChildId,
    organisation: row.organisation_id,
    because: oneOf(causes, row.because),
    since: row.since,
    attempts: attempts.get(row.id) ?? [],
    end:
      row.ending === null
        ? null
        : { because: oneOf(endings, row.ending), note: row.note ?? '', byName: row.recorded_by_name ?? '' },
  }))
}

async function findAttempts({ db, municipality }: Asking, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Unreached['attempts']>()
  const rows = await db
    .selectFrom('parenting_help.reach_attempt')
    .select(['unreached_id', 'nth', 'way', 'on_day', 'note', 'next_way', 'next_on', 'recorded_by_name'])
    .where('municipality', '=', municipality)
    .where('unreached_id', 'in', [...ids])
    .orderBy('nth')
    .execute()
  const each = rows.map(row => ({
    of: row.unreached_id,
    nth: row.nth,
    way: oneOf(ways, row.way),
    on: row.on_day,
    note: row.note,
    nextWay: oneOf(ways, row.next_way),
    nextOn: row.next_on,
    byName: row.recorded_by_name,
  }))
  return Map.groupBy(each, ({ of }) => of)
}

const byWhom = ({ municipality, actor, now }: Omit<Writing, 'db'>) => ({
  municipality,
  recorded_at: now,
  recorded_by: actor.id,
  recorded_by_name: actor.name,
})

/** False when a colleague wrote the so-many-th attempt before. */
export async function insertAttempt(
  ctx: Writing,
  unreached: UnreachedId,
  attempt: {
    readonly nth: number
    readonly way: Way
    readonly on: Temporal.PlainDate
    readonly note: string
    readonly nextWay: Way
    readonly nextOn: Temporal.PlainDate
  },
): Promise<boolean> {
  const { nth, way, on, note, nextWay, nextOn } = attempt
  const row = await ctx.db
    .insertInto('parenting_help.reach_attempt')
    .values({
      ...byWhom(ctx),
      id: newId<string>(),
      unreached_id: unreached,
      nth,
      way,
      on_day: on,
      note,
      next_way: nextWay,
      next_on: nextOn,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertUnreachedEnd(
  ctx: Writing,
  unreached: UnreachedId,
  because: Ending,
  note: string,
): Promise<void> {
  await ctx.db
    .insertInto('parenting_help.unreached_end')
    .values({ ...byWhom(ctx), unreached_id: unreached, because, note })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** By the four figures of the postcode where the child lives now; a secret address counts nowhere. */
export async function countByArea({ db, municipality }: Asking, organisation: string): Promise<readonly AreaCount[]> {
  const { rows } = await sql<{ area: string; reached: number; open: number }>`
    select left(h.postcode, 4) as area,
      count(distinct u.child_id) filter (where e.because in ('reached', 'booked'))::int as reached,
      count(distinct u.child_id) filter (where e.unreached_id is null)::int as open
    from parenting_help.unreached u
    left join parenting_help.unreached_end e on e.municipality = u.municipality and e.unreached_id = u.id
    join people.residence r on r.municipality = u.municipality and r.person_id = u.child_id and (r.until is null or r.until > current_date)
    join people.household h on h.municipality = r.municipality and h.id = r.household_id
    where u.municipality = ${municipality} and u.organisation_id = ${organisation}::uuid
      and not exists (select from people.address_protection s where s.municipality = u.municipality and s.person_id = u.child_id)
    group by 1 order by 1`.execute(db)
  return rows
}
