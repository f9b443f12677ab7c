import { sql } from 'kysely'
import type { Meeting } from '../../../knowledge/courses/standing.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import {
  type Course,
  type CourseId,
  courseAudiences,
  courseKinds,
  courseLanguages,
  courseThemes,
  type NewCourse,
} from './course.ts'

/** One after the other: whoever comes second sees what the first did. Until the end of the transaction. */
export async function lockCourse(db: Db, id: CourseId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`course ${id}`}, 0))`.execute(db)
}

const versions = (db: Db, municipality: string) =>
  db
    .selectFrom('parenting_help.course_version as v')
    .leftJoin('parenting_help.course_cancellation as c', join =>
      join.onRef('c.municipality', '=', 'v.municipality').onRef('c.course_id', '=', 'v.course_id'),
    )
    .selectAll('v')
    .select(['c.reason', 'c.cancelled_at'])
    .distinctOn('v.course_id')
    .where('v.municipality', '=', municipality)
    .orderBy('v.course_id')
    .orderBy('v.version', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

export async function findCourse(db: Db, municipality: string, id: string): Promise<Course | undefined> {
  const row = await versions(db, municipality).where('v.course_id', '=', id).executeTakeFirst()
  return row && (await withMeetings(db, municipality, [row]))[0]
}

/** All that have a meeting that begins after this moment, the first first. */
export async function findCoursesAfter(
  db: Db,
  municipality: string,
  after: Temporal.Instant,
): Promise<readonly Course[]> {
  const rows = await versions(db, municipality)
    .where('v.course_id', 'in', eb =>
      eb
        .selectFrom('parenting_help.course_meeting as m')
        .select('m.course_id')
        .where('m.municipality', '=', municipality)
        .where('m.starts_at', '>', after),
    )
    .execute()
  const courses = await withMeetings(db, municipality, rows)
  return courses
    .filter(course => course.meetings.some(({ startsAt }) => Temporal.Instant.compare(startsAt, after) > 0))
    .toSorted(byFirstMeeting)
}

/** Those of which it is still known who signed up. */
export async function findCoursesWithNames(db: Db, municipality: string): Promise<readonly Course[]> {
  const rows = await versions(db, municipality)
    .where('v.course_id', 'in', eb =>
      eb
        .selectFrom('parenting_help.course_sign_up_name as n')
        .innerJoin('parenting_help.course_sign_up as s', join =>
          join.onRef('s.municipality', '=', 'n.municipality').onRef('s.id', '=', 'n.sign_up_id'),
        )
        .select('s.course_id')
        .where('n.municipality', '=', municipality),
    )
    .execute()
  return withMeetings(db, municipality, rows)
}

async function withMeetings(db: Db, municipality: string, rows: readonly Row[]): Promise<readonly Course[]> {
  if (rows.length === 0) return []
  const found = await db
    .selectFrom('parenting_help.course_meeting')
    .select(['course_id', 'version', 'starts_at', 'minutes'])
    .where('municipality', '=', municipality)
    .where(
      'course_id',
      'in',
      rows.map(({ course_id }) => course_id),
    )
    .orderBy('starts_at')
    .execute()
  const byCourse = Map.groupBy(found, ({ course_id, version }) => `${course_id} ${version}`)
  return rows.map(row => {
    const meetings = byCourse.get(`${row.course_id} ${row.version}`) ?? []
    return courseFrom(
      row,
      meetings.map(({ starts_at, minutes }) => ({ startsAt: starts_at, minutes })),
    )
  })
}

const courseFrom = (row: Row, meetings: readonly Meeting[]): Course => ({
  id: row.course_id as CourseId,
  version: row.version,
  kind: oneOf(courseKinds, row.kind),
  theme: oneOf(courseThemes, row.theme),
  title: row.title,
  words: row.words,
  audience: oneOf(courseAudiences, row.audience),
  ageFrom: row.age_from,
  ageUntil: row.age_until,
  locationId: row.location_id,
  place: row.place,
  language: oneOf(courseLanguages, row.language),
  priceCents: row.price_cents,
  hasSignUp: row.has_sign_up,
  capacity: row.capacity,
  minimum: row.minimum,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  meetings,
  writtenAt: row.written_at,
  writtenByName: row.written_by_name,
  isCancelled: row.cancelled_at !== null,
  cancellation: row.cancelled_at === null ? null : { reason: row.reason ?? '', at: row.cancelled_at },
})

const byFirstMeeting = (one: Course, other: Course): number =>
  (one.meetings[0]?.startsAt.epochMilliseconds ?? 0) - (other.meetings[0]?.startsAt.epochMilliseconds ?? 0)

export async function insertCourse(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: CourseId
    readonly announced_at: Temporal.Instant
    readonly announced_by: string
  },
): Promise<void> {
  await db.insertInto('parenting_help.course').values(row).execute()
}

type Writing = {
  readonly municipality: string
  readonly course_id: CourseId
  readonly version: number
  readonly written_at: Temporal.Instant
  readonly written_by: string
  readonly written_by_name: string
}

/** False when somebody wrote this version already. */
export async function insertVersion(db: Db, writing: Writing, course: NewCourse): Promise<boolean> {
  const { locationId, ageFrom, ageUntil, priceCents, opensOn, closesOn, meetings, ...words } = course
  const written = await db
    .insertInto('parenting_help.course_version')
    .values({
      ...writing,
      ...words,
      location_id: locationId,
      age_from: ageFrom,
      age_until: ageUntil,
      price_cents: priceCents,
      has_sign_up: course.capacity !== null,
      opens_on: opensOn,
      closes_on: closesOn,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!written) return false
  const { municipality, course_id, version } = writing
  const rows = meetings.map(({ startsAt, minutes }) => ({
    municipality,
    course_id,
    version,
    starts_at: startsAt,
    minutes,
  }))
  await db.insertInto('parenting_help.course_meeting').values(rows).execute()
  return true
}

/** False when it was cancelled already. */
export async function insertCancellation(
  db: Db,
  row: {
    readonly municipality: string
    readonly course_id: CourseId
    readonly reason: string
    readonly cancelled_at: Temporal.Instant
    readonly cancelled_by: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('parenting_help.course_cancellation')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('course_id')
    .executeTakeFirst()
  return inserted !== undefined
}
