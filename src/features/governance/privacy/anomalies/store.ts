import { sql } from 'kysely'
import type { Finding, Thresholds } from '../../../../knowledge/access-anomalies/unusual-day.ts'
import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { FindingId, FoundDay, NewWatchSetting, Outcome, WatchSetting } from './finding.ts'

export type OpenedDay = {
  readonly actor: string
  readonly name: string
  readonly roles: string
  readonly files: number
  readonly lateFiles: number
  readonly ownFiles: number
}

/**
 * What each professional opened on a day, from the access log: of how many people, at which hours, and of families with their own e-mail
 * address or telephone number.
 */
export async function countOpened(
  db: Db,
  municipality: MunicipalityCode,
  day: Temporal.PlainDate,
  { lateFrom, lateUntil }: Thresholds,
): Promise<readonly OpenedDay[]> {
  const from = day.toZonedDateTime('Europe/Amsterdam').toInstant()
  const until = day.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant()
  const { rows } = await sql<OpenedDay>`
    with sight as (
      select distinct e.actor_id, e.actor_name, e.actor_roles, e.subject_id,
        extract(hour from e.at at time zone 'Europe/Amsterdam')::int as hour
      from audit.event e
      where e.municipality = ${municipality} and e.at >= ${from} and e.at < ${until} and e.outcome = 'done'
        and e.event in ('read', 'print', 'emergency') and e.actor_kind = 'account' and e.subject_id is not null),
    own as (
      select distinct p.id, g.child_id from centre.professional p
      join people.person o on o.municipality = p.municipality
        and (lower(o.email) = lower(p.email) or regexp_replace(o.phone, '[^0-9]', '', 'g') = nullif(regexp_replace(p.phone, '[^0-9]', '', 'g'), ''))
      join people.guardianship g on g.municipality = o.municipality and g.guardian_id = o.id
      where p.municipality = ${municipality} and p.id::text in (select actor_id from sight))
    select s.actor_id as actor, max(s.actor_name) as name, max(s.actor_roles) as roles,
      count(distinct s.subject_id)::int as files,
      count(distinct s.subject_id) filter (where case when ${lateFrom}::int <= ${lateUntil}::int
        then s.hour >= ${lateFrom}::int and s.hour < ${lateUntil}::int
        else s.hour >= ${lateFrom}::int or s.hour < ${lateUntil}::int end)::int as "lateFiles",
      count(distinct s.subject_id) filter (where own.child_id is not null)::int as "ownFiles"
    from sight s
    join centre.professional p on p.municipality = ${municipality} and p.id::text = s.actor_id
    left join own on own.id = p.id and own.child_id = s.subject_id
    group by s.actor_id order by s.actor_id`.execute(db)
  return rows
}

export async function insertOpened(
  { db, municipality }: Ctx,
  on: Temporal.PlainDate,
  days: readonly OpenedDay[],
): Promise<void> {
  const rows = days.map(({ actor, roles, files }) => ({ municipality, on_day: on, actor_id: actor, roles, files }))
  if (rows.length > 0)
    await db
      .insertInto('privacy.opened_files')
      .values(rows)
      .onConflict(it => it.doNothing())
      .execute()
}

export type EarlierDay = {
  readonly on: Temporal.PlainDate
  readonly actor: string
  readonly roles: string
  readonly files: number
}

/** From `from` on, before `until`. */
export async function findOpened(
  db: Db,
  municipality: MunicipalityCode,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<readonly EarlierDay[]> {
  const rows = await db
    .selectFrom('privacy.opened_files')
    .select(['on_day as on', 'actor_id as actor', 'roles', 'files'])
    .where('municipality', '=', municipality)
    .where('on_day', '>=', from)
    .where('on_day', '<', until)
    .execute()
  return rows
}

export async function deleteOpenedBefore(
  db: Db,
  municipality: MunicipalityCode,
  day: Temporal.PlainDate,
): Promise<void> {
  await db
    .deleteFrom('privacy.opened_files')
    .where('municipality', '=', municipality)
    .where('on_day', '<', day)
    .execute()
}

type Of = Pick<OpenedDay, 'actor' | 'name' | 'roles'>

/** Found twice it stands once. */
export async function insertFinding(
  { db, municipality, now }: Ctx,
  on: Temporal.PlainDate,
  { actor, name, roles }: Of,
  { kind, files, ownMedian, peerMedian }: Finding,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('privacy.finding')
    .values({
      ...{ municipality, id: newId<FindingId>(), on_day: on, actor_id: actor, actor_name: name, roles },
      ...{ kind, files, own_median: ownMedian, peer_median: peerMedian, found_at: now },
    })
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

/** The latest first; those of `notOf` left out. */
export async function findFindings(
  db: Db,
  municipality: MunicipalityCode,
  notOf: string,
): Promise<readonly FoundDay[]> {
  const rows = await db
    .selectFrom('privacy.finding as f')
    .leftJoin('privacy.finding_outcome as o', join =>
      join.onRef('o.municipality', '=', 'f.municipality').onRef('o.finding_id', '=', 'f.id'),
    )
    .selectAll('f')
    .select(['o.outcome', 'o.words', 'o.decided_at', 'o.decided_by_name'])
    .where('f.municipality', '=', municipality)
    .where('f.actor_id', '<>', notOf)
    .orderBy('f.on_day', 'desc')
    .orderBy('f.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(row => ({
    id: row.id as FindingId,
    ...{ on: row.on_day, kind: row.kind, files: row.files },
    actor: { id: row.actor_id, name: row.actor_name, roles: row.roles },
    ownMedian: row.own_median === null ? null : Number(row.own_median),
    peerMedian: row.peer_median === null ? null : Number(row.peer_median),
    outcome: outcomeFrom(row),
  }))
}

type OutcomeRow = {
  readonly outcome: Outcome | null
  readonly words: string | null
  readonly decided_at: Temporal.Instant | null
  readonly decided_by_name: string | null
}

function outcomeFrom({ outcome, words, decided_at: at, decided_by_name: byName }: OutcomeRow): FoundDay['outcome'] {
  return outcome === null || words === null || at === null || byName === null ? null : { outcome, words, at, byName }
}

/** False: somebody else decided first. */
export async function insertOutcome(
  { db, municipality, now, actor }: Ctx,
  finding: FindingId,
  { outcome, words }: { readonly outcome: Outcome; readonly words: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('privacy.finding_outcome')
    .values({
      ...{ municipality, finding_id: finding, outcome, words },
      ...{ decided_at: now, decided_by: actor.id, decided_by_name: actor.name },
    })
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

/** The latest first. */
export async function findWatchSettings(db: Db, municipality: MunicipalityCode): Promise<readonly WatchSetting[]> {
  const rows = await db
    .selectFrom('privacy.watch_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, ownTimes: row.own_times, peerTimes: row.peer_times, fewestFiles: row.fewest_files },
    ...{ lateFrom: row.late_from, lateUntil: row.late_until, fewestLate: row.fewest_late },
    ...{ reason: row.reason, setAt: row.set_at, setByName: row.set_by_name },
  }))
}

export async function insertWatchSetting({ db, municipality, now, actor }: Ctx, one: NewWatchSetting): Promise<void> {
  await db
    .insertInto('privacy.watch_setting')
    .values({
      ...{ municipality, id: newId<string>(), own_times: one.ownTimes, peer_times: one.peerTimes },
      ...{ fewest_files: one.fewestFiles, late_from: one.lateFrom, late_until: one.lateUntil },
      ...{ fewest_late: one.fewestLate, reason: one.reason },
      ...{ set_at: now, set_by: actor.id, set_by_name: actor.name },
    })
    .execute()
}
