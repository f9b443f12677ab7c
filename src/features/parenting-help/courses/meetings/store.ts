import type { Came } from '../../../../knowledge/courses/reach.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { CourseId } from '../course.ts'
import type { SignUpId } from '../sign-up/sign-up.ts'

type Day = Temporal.PlainDate

export type AttendanceNote = { readonly signUp: string; readonly metOn: Day; readonly came: boolean }

/** In the order in which it was noted. */
export async function findAttendance(
  db: Db,
  municipality: string,
  signUps: readonly SignUpId[],
): Promise<readonly AttendanceNote[]> {
  if (signUps.length === 0) return []
  const rows = await db
    .selectFrom('parenting_help.course_attendance')
    .select(['sign_up_id', 'met_on', 'came'])
    .where('municipality', '=', municipality)
    .where('sign_up_id', 'in', signUps)
    .orderBy('noted_at')
    .execute()
  return rows.map(row => ({ signUp: row.sign_up_id, metOn: row.met_on, came: row.came }))
}

/** Two taps in one moment are one. */
export async function insertAttendance(
  db: Db,
  row: {
    readonly municipality: string
    readonly sign_up_id: SignUpId
    readonly met_on: Day
    readonly noted_at: Temporal.Instant
    readonly came: boolean
    readonly noted_by: string
  },
): Promise<void> {
  await db
    .insertInto('parenting_help.course_attendance')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export type HeadCount = Came & { readonly metOn: Day }

/** Of each day the last count. */
export async function findHeadCounts(db: Db, municipality: string, course: CourseId): Promise<readonly HeadCount[]> {
  const rows = await db
    .selectFrom('parenting_help.course_head_count')
    .select(['met_on', 'adults', 'children'])
    .distinctOn('met_on')
    .where('municipality', '=', municipality)
    .where('course_id', '=', course)
    .orderBy('met_on')
    .orderBy('noted_at', 'desc')
    .execute()
  return rows.map(({ met_on, adults, children }) => ({ metOn: met_on, adults, children }))
}

export async function insertHeadCount(
  db: Db,
  row: {
    readonly municipality: string
    readonly course_id: CourseId
    readonly met_on: Day
    readonly noted_at: Temporal.Instant
    readonly adults: number
    readonly children: number
    readonly noted_by: string
  },
): Promise<void> {
  await db
    .insertInto('parenting_help.course_head_count')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export type Cost = { readonly cents: number; readonly words: string; readonly notedAt: Temporal.Instant }

export async function findCost(db: Db, municipality: string, course: CourseId): Promise<Cost | null> {
  const row = await db
    .selectFrom('parenting_help.course_cost')
    .select(['cents', 'words', 'noted_at'])
    .where('municipality', '=', municipality)
    .where('course_id', '=', course)
    .orderBy('noted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { cents: row.cents, words: row.words, notedAt: row.noted_at } : null
}

export async function insertCost(
  db: Db,
  row: {
    readonly municipality: string
    readonly course_id: CourseId
    readonly noted_at: Temporal.Instant
    readonly cents: number
    readonly words: string
    readonly noted_by: string
  },
): Promise<void> {
  await db
    .insertInto('parenting_help.course_cost')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
