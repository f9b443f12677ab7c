import { sql } from 'kysely'
import { contactMoments, type MomentCode } from '../../../knowledge/contact-moments/contact-moments.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import type { Writing } from '../record/store.ts'
import type { GoneBecause, VisitPart } from './visit-package.ts'

export type PackageId = string & { readonly __brand: 'VisitPackageId' }
export type Taken = { readonly place: number; readonly child: ChildId; readonly moment: MomentCode }
export type Given = {
  readonly id: PackageId
  readonly on: Temporal.PlainDate
  readonly endsAt: Temporal.Instant
  readonly bytes: number
}

export async function insertPackage(
  { db, municipality, actor, now }: Writing,
  { id, on, endsAt, bytes }: Given,
  taken: readonly Taken[],
): Promise<void> {
  const owner = { professional_id: actor.id, professional_name: actor.name }
  await db
    .insertInto('youth_health.visit_package')
    .values({ municipality, id, ...owner, on_day: on, given_at: now, ends_at: endsAt, bytes })
    .execute()
  await db
    .insertInto('youth_health.visit_package_child')
    .values(taken.map(({ place, child, moment }) => ({ municipality, package_id: id, place, child_id: child, moment })))
    .execute()
}

const codes = contactMoments.map(({ code }) => code)

export type Visit = Taken & {
  readonly package: PackageId
  readonly professional: string
  readonly on: Temporal.PlainDate
  readonly givenAt: Temporal.Instant
  /** Since it was given, another registration of the child became part of this one, or this one of another. */
  readonly isMerged: boolean
}

/** The visit that stood at this place of a package. When registrations become one, it goes along; when a record is destroyed, too. */
export async function findVisit(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
  place: number,
): Promise<Omit<Visit, 'isMerged'> | undefined> {
  const row = await db
    .selectFrom('youth_health.visit_package_child as c')
    .innerJoin('youth_health.visit_package as p', join =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.package_id'),
    )
    .select(['c.package_id', 'c.child_id', 'c.moment', 'p.professional_id', 'p.on_day', 'p.given_at'])
    .where('c.municipality', '=', municipality)
    .where('c.package_id', '=', id)
    .where('c.place', '=', place)
    .executeTakeFirst()
  return (
    row && {
      package: row.package_id as PackageId,
      place,
      child: row.child_id as ChildId,
      moment: oneOf(codes, row.moment),
      professional: row.professional_id,
      on: row.on_day,
      givenAt: row.given_at,
    }
  )
}

/** One at a time for each key: the second sending waits until the first is written, and finds it. */
export async function lockKey(db: Db, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`visit part ${key}`}, 0))`.execute(db)
}

export async function wasReceived(db: Db, municipality: MunicipalityCode, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('youth_health.visit_part')
    .select('key')
    .where('municipality', '=', municipality)
    .where('key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

/** What a part became: the document it is in, and the one that tells what was not taken over. */
export type Kept = { readonly document: ContactMomentId | null; readonly leftOut: ContactMomentId | null }

export async function insertReceived(
  { db, municipality, actor, now }: Writing,
  { package: of, place, child }: Pick<Visit, 'package' | 'place' | 'child'>,
  { key, part, document, leftOut }: Kept & { readonly key: string; readonly part: VisitPart },
): Promise<void> {
  await db
    .insertInto('youth_health.visit_part')
    .values({
      municipality,
      key,
      package_id: of,
      place,
      child_id: child,
      part,
      document_id: document,
      left_out_id: leftOut,
      recorded_at: now,
      recorded_by: actor.id,
    })
    .execute()
}

export type OtherContact = { readonly id: string; readonly by: string; readonly moment: string; readonly note: string }

/** Moments that may be held any number of times. */
const repeatable: readonly MomentCode[] = ['21', '22']

/**
 * Contacts of this child that the nurse cannot have seen, about the same day or moment, and that did not come in as parts of this package:
 * what was written since, and of a child that was registered twice all that stood in the other registration.
 */
export async function findContactsSince(
  db: Db,
  municipality: MunicipalityCode,
  { child, moment, on, givenAt, isMerged, package: of }: Visit,
): Promise<readonly OtherContact[]> {
  const { rows } = await sql<OtherContact>`
    select m.id, m.recorded_by_name as by, coalesce(m.observations ->> 'moment', '') as moment,
      concat_ws(E'\n', nullif(m.observations ->> 'note', ''), nullif(m.observations -> 'consultation' ->> 'conclusion', ''),
        nullif(m.observations -> 'consultation' ->> 'advice', '')) as note
    from youth_health.contact_moment m
    where m.municipality = ${municipality} and m.child_id = ${child} and m.kind = 'contact' and m.source = 'here'
      and (m.recorded_at >= ${givenAt.toString()}::timestamptz or ${isMerged && !repeatable.includes(moment)})
      and (m.on_day = ${on.toString()}::date or m.observations ->> 'moment' = ${moment})
      and not exists (select from youth_health.visit_part v where v.municipality = m.municipality and v.package_id = ${of}
        and (v.document_id = m.id or v.left_out_id = m.id))
    order by m.id`.execute(db)
  return rows
}

export async function findOwner(db: Db, municipality: MunicipalityCode, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('youth_health.visit_package')
    .select('professional_id')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.professional_id
}

/** Told twice it is told once. @returns whether it was the first time */
export async function insertEnd(
  { db, municipality, now }: Pick<Writing, 'db' | 'municipality' | 'now'>,
  id: string,
  because: GoneBecause,
): Promise<boolean> {
  const written = await db
    .insertInto('youth_health.visit_package_end')
    .values({ municipality, package_id: id, because, ended_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Packages whose time is over and of which no browser said that they are gone. @returns how many */
export async function closeSilent(db: Db, municipality: MunicipalityCode, now: Temporal.Instant): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into youth_health.visit_package_end (municipality, package_id, because, ended_at)
    select p.municipality, p.id, 'not-heard', p.ends_at from youth_health.visit_package p
    where p.municipality = ${municipality} and p.ends_at <= ${now.toString()}::timestamptz
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows)
}

export type Standing = {
  readonly givenAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly visits: number
  readonly because: GoneBecause | 'not-heard' | null
}

/** What this professional took along on a day, the latest first. */
export async function findGiven(
  db: Db,
  municipality: MunicipalityCode,
  professional: string,
  on: Temporal.PlainDate,
): Promise<readonly Standing[]> {
  const rows = await db
    .selectFrom('youth_health.visit_package as p')
    .leftJoin('youth_health.visit_package_end as e', join =>
      join.onRef('e.municipality', '=', 'p.municipality').onRef('e.package_id', '=', 'p.id'),
    )
    .select(['p.given_at', 'p.ends_at', 'e.because'])
    .select(
      sql<number>`(select count(*)::int from youth_health.visit_package_child c
        where c.municipality = p.municipality and c.package_id = p.id)`.as('visits'),
    )
    .where('p.municipality', '=', municipality)
    .where('p.professional_id', '=', professional)
    .where('p.on_day', '=', on)
    .orderBy('p.id', 'desc')
    .execute()
  return rows.map(row => ({ givenAt: row.given_at, endsAt: row.ends_at, visits: row.visits, because: row.because }))
}
