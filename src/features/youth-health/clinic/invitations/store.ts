import { sql } from 'kysely'
import { contactMoments } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { ChildId, SchoolId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import type { PlannedId } from '../planning/planned-contact.ts'
import {
  type GroupWish,
  type Invitation,
  type InvitationId,
  missReasons,
  type Outcome,
  type Round,
  type RoundId,
} from './invitation.ts'

const codes = contactMoments.map(({ code }) => code)

/** Rounds for the same moment wait for each other, so that the second sees whom the first invited. */
export async function lockRounds(db: Db, municipality: MunicipalityCode, moment: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`invitation-round ${municipality} ${moment}`}))`.execute(db)
}

export async function insertRound(
  { db, municipality, actor, now }: Writing,
  { moment, school, className, born, sessions }: GroupWish,
): Promise<RoundId> {
  const id = newId<RoundId>()
  await db
    .insertInto('youth_health.invitation_round')
    .values({
      municipality,
      id,
      moment,
      school_id: school,
      class_name: className,
      born_from: born?.from ?? null,
      born_until: born?.to ?? null,
      with_place: sessions.length > 0,
      invited_at: now,
      invited_by: actor.id,
      invited_by_name: actor.name,
    })
    .execute()
  return id
}

export type NewInvitation = { readonly child: ChildId; readonly outcome: Outcome }

export async function insertInvitations(
  { db, municipality, actor, now }: Writing,
  { round, moment }: { readonly round: RoundId; readonly moment: string },
  invitations: readonly NewInvitation[],
): Promise<void> {
  if (invitations.length === 0) return
  const rows = invitations.map(({ child, outcome }) => ({
    id: newId<InvitationId>(),
    child_id: child,
    way: outcome.way,
    because: outcome.way === 'none' ? outcome.because : null,
    nth: outcome.way === 'none' ? null : outcome.nth,
    contact_id: outcome.way === 'none' ? null : outcome.contact,
  }))
  await sql`
    insert into youth_health.invitation
      (municipality, round_id, moment, id, child_id, way, because, nth, contact_id, recorded_at, recorded_by, recorded_by_name)
    select ${municipality}, ${round}::uuid, ${moment}, one.*, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as one (id uuid, child_id uuid, way text, because text, nth int, contact_id uuid)`.execute(db)
}

const invitations = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.invitation')
    .select(['id', 'child_id', 'round_id', 'moment', 'way', 'because', 'nth', 'contact_id', 'recorded_at'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof invitations>['executeTakeFirstOrThrow']>>

const invitationFrom = (row: Row): Invitation => ({
  id: row.id as InvitationId,
  child: row.child_id as ChildId,
  round: row.round_id as RoundId,
  moment: row.moment,
  recordedAt: row.recorded_at,
  outcome:
    row.way === 'none'
      ? { way: 'none', because: oneOf(missReasons, row.because ?? '') }
      : { way: row.way, nth: row.nth ?? 1, contact: row.contact_id as PlannedId | null },
})

/** Everything these children were invited for, or could not be, the latest first. */
export async function findInvitationsOfEach(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly Invitation[]>> {
  if (children.length === 0) return new Map()
  const rows = await invitations(db, municipality)
    .where('child_id', 'in', [...children])
    .execute()
  return Map.groupBy(rows.map(invitationFrom), ({ child }) => child)
}

export async function findInvitationsIn(
  db: Db,
  municipality: MunicipalityCode,
  round: RoundId,
): Promise<readonly Invitation[]> {
  const rows = await invitations(db, municipality).where('round_id', '=', round).execute()
  return rows.map(invitationFrom)
}

const rounds = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.invitation_round as r')
    .leftJoin('people.school as s', join =>
      join.onRef('s.municipality', '=', 'r.municipality').onRef('s.id', '=', 'r.school_id'),
    )
    .select(['r.id', 'r.moment', 'r.school_id', 'r.class_name', 'r.born_from', 'r.born_until', 'r.with_place'])
    .select(['r.invited_at', 'r.invited_by_name', 's.name as school_name'])
    .where('r.municipality', '=', municipality)
    .orderBy('r.id', 'desc')

type RoundRow = Awaited<ReturnType<ReturnType<typeof rounds>['executeTakeFirstOrThrow']>>

const roundFrom = (row: RoundRow): Round => ({
  id: row.id as RoundId,
  moment: oneOf(codes, row.moment),
  school: row.school_id as SchoolId | null,
  schoolName: row.school_name,
  className: row.class_name,
  born: row.born_from && row.born_until ? { from: row.born_from, to: row.born_until } : null,
  withPlace: row.with_place,
  invitedAt: row.invited_at,
  invitedByName: row.invited_by_name,
})

export async function findRound(db: Db, municipality: MunicipalityCode, id: string): Promise<Round | undefined> {
  const row = await rounds(db, municipality).where('r.id', '=', id).executeTakeFirst()
  return row && roundFrom(row)
}

/** The latest so many. */
export async function findRounds(db: Db, municipality: MunicipalityCode, most: number): Promise<readonly Round[]> {
  return (await rounds(db, municipality).limit(most).execute()).map(roundFrom)
}

/** The last invitation of each child, in these moments, after which nothing was planned and nobody was seen; with who invited. */
export async function findUnanswered(
  db: Db,
  municipality: MunicipalityCode,
  { after, before }: { readonly after: Temporal.Instant; readonly before: Temporal.Instant },
) {
  const { rows } = await sql<{
    id: string
    child_id: string
    organisation_id: string
    way: string
    on_day: Temporal.PlainDate
  }>`
    select i.id, i.child_id, p.organisation_id, i.way, (i.recorded_at at time zone 'Europe/Amsterdam')::date as on_day
    from (select distinct on (child_id) * from youth_health.invitation
      where municipality = ${municipality} and recorded_at > ${after.toString()}::timestamptz
      order by child_id, id desc) i
    join centre.professional p on p.municipality = i.municipality and p.id::text = i.recorded_by
    where (i.way = 'none' or i.recorded_at < ${before.toString()}::timestamptz)
      and not exists (select from youth_health.planned_contact c
        left join youth_health.planned_contact_end e on e.municipality = c.municipality and e.contact_id = c.id
        where c.municipality = i.municipality and c.child_id = i.child_id
          and (c.id = i.contact_id or c.recorded_at >= i.recorded_at) and e.contact_id is null)
      and not exists (select from youth_health.contact_moment m
        where m.municipality = i.municipality and m.child_id = i.child_id and m.recorded_at >= i.recorded_at)`.execute(
    db,
  )
  return rows.map(row => ({
    invitation: row.id,
    child: row.child_id as ChildId,
    organisation: row.organisation_id,
    because: row.way === 'none' ? ('cannot-invite' as const) : ('not-booked' as const),
    since: row.on_day,
  }))
}
