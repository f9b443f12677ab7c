import { type StepKind, stepKinds } from '../../../../knowledge/courses/line.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { CourseId } from '../course.ts'
import type { CourseStep, SignUp, SignUpId } from './sign-up.ts'

const signUps = (db: Db, municipality: string) =>
  db
    .selectFrom('parenting_help.course_sign_up')
    .select(['id', 'course_id', 'adults', 'children', 'signed_up_at'])
    .where('municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof signUps>['execute']>>[number]

const signUpFrom = (row: Row): SignUp => ({
  id: row.id as SignUpId,
  course: row.course_id as CourseId,
  adults: row.adults,
  children: row.children,
  signedUpAt: row.signed_up_at,
})

export async function findSignUp(db: Db, municipality: string, id: string): Promise<SignUp | undefined> {
  const row = await signUps(db, municipality).where('id', '=', id).executeTakeFirst()
  return row && signUpFrom(row)
}

export async function findSignUpByCode(db: Db, municipality: string, codeHash: Buffer): Promise<SignUp | undefined> {
  const row = await signUps(db, municipality).where('code_hash', '=', codeHash).executeTakeFirst()
  return row && signUpFrom(row)
}

export async function findSignUps(
  db: Db,
  municipality: string,
  courses: readonly CourseId[],
): Promise<readonly SignUp[]> {
  if (courses.length === 0) return []
  const rows = await signUps(db, municipality).where('course_id', 'in', courses).orderBy('signed_up_at').execute()
  return rows.map(signUpFrom)
}

/** Sign-ups made from Mijn CJG by this person, whose names were not erased. */
export async function findSignUpsOf(db: Db, municipality: string, person: string): Promise<readonly SignUp[]> {
  const rows = await signUps(db, municipality)
    .where('id', 'in', eb =>
      eb
        .selectFrom('parenting_help.course_sign_up_name as n')
        .select('n.sign_up_id')
        .where('n.municipality', '=', municipality)
        .where('n.person_id', '=', person),
    )
    .execute()
  return rows.map(signUpFrom)
}

export type NameRow = { readonly signUp: string; readonly sealed: Buffer }

export async function findNames(db: Db, municipality: string, ids: readonly SignUpId[]): Promise<readonly NameRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('parenting_help.course_sign_up_name')
    .select(['sign_up_id', 'sealed'])
    .where('municipality', '=', municipality)
    .where('sign_up_id', 'in', ids)
    .execute()
  return rows.map(row => ({ signUp: row.sign_up_id, sealed: row.sealed }))
}

/** Of these courses, in order. */
export async function findSteps(
  db: Db,
  municipality: string,
  courses: readonly CourseId[],
): Promise<readonly (CourseStep & { readonly course: CourseId })[]> {
  if (courses.length === 0) return []
  const rows = await db
    .selectFrom('parenting_help.course_step')
    .select(['course_id', 'ordinal', 'sign_up_id', 'kind', 'at', 'until'])
    .where('municipality', '=', municipality)
    .where('course_id', 'in', courses)
    .orderBy('course_id')
    .orderBy('ordinal')
    .execute()
  return rows.map(row => ({
    course: row.course_id as CourseId,
    ordinal: row.ordinal,
    signUp: row.sign_up_id,
    kind: oneOf(stepKinds, row.kind),
    at: row.at,
    until: row.until,
  }))
}

export async function insertSignUp(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: SignUpId
    readonly course_id: CourseId
    readonly code_hash: Buffer
    readonly adults: number
    readonly children: number
    readonly signed_up_at: Temporal.Instant
  },
  name: { readonly person_id: string | null; readonly sealed: Buffer },
): Promise<void> {
  await db.insertInto('parenting_help.course_sign_up').values(row).execute()
  const { municipality, id: sign_up_id } = row
  await db
    .insertInto('parenting_help.course_sign_up_name')
    .values({ municipality, sign_up_id, ...name })
    .execute()
}

export async function insertStep(
  db: Db,
  row: {
    readonly municipality: string
    readonly course_id: CourseId
    readonly ordinal: number
    readonly sign_up_id: string
    readonly kind: StepKind
    readonly at: Temporal.Instant
    readonly until: Temporal.Instant | null
    readonly noted_by: string | null
  },
): Promise<void> {
  await db.insertInto('parenting_help.course_step').values(row).execute()
}

export async function findSeats(db: Db, municipality: string, course: CourseId): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('parenting_help.course_seat')
    .select('seat')
    .where('municipality', '=', municipality)
    .where('course_id', '=', course)
    .execute()
  return new Set(rows.map(({ seat }) => seat))
}

export async function insertSeats(
  db: Db,
  key: { readonly municipality: string; readonly course_id: CourseId; readonly sign_up_id: string },
  seats: readonly number[],
): Promise<void> {
  await db
    .insertInto('parenting_help.course_seat')
    .values(seats.map(seat => ({ ...key, seat })))
    .execute()
}

export async function deleteSeats(db: Db, municipality: string, signUp: string): Promise<void> {
  await db
    .deleteFrom('parenting_help.course_seat')
    .where('municipality', '=', municipality)
    .where('sign_up_id', '=', signUp)
    .execute()
}
