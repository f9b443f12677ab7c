/** Who has the code of a sign-up is the family that has it: its reading leaves no line, as it has no name. */
import { hashOfCode, readCode, spelled } from '../../../../platform/crypto/code.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type CourseSeen, getCourse } from '../look-up.ts'
import { attendanceOf } from '../meetings/attendance.ts'
import type { CourseStep, SignUp } from './sign-up.ts'
import { findSignUpByCode } from './store.ts'

export type OwnSignUp = {
  readonly signUp: SignUp
  readonly seen: CourseSeen
  readonly step: CourseStep
  /** Four by four. */
  readonly code: string
  /** Was there at least once. */
  readonly came: boolean
}

export async function signUpBy(ctx: Ctx, typed: string): Promise<SignUp> {
  const code = readCode(typed)
  const signUp = code && (await findSignUpByCode(ctx.db, ctx.municipality, hashOfCode(code)))
  if (!signUp) throw new NotFound('sign-up')
  return signUp
}

export async function ownSignUp(ctx: Ctx, typed: string): Promise<OwnSignUp> {
  const signUp = await signUpBy(ctx, typed)
  const seen = await getCourse(ctx, signUp.course)
  const step = seen.occupancy.last.get(signUp.id)
  const code = readCode(typed)
  if (!step || !code) throw new NotFound('sign-up')
  const days = (await attendanceOf(ctx, [signUp.id])).get(signUp.id) ?? []
  return { signUp, seen, step, code: spelled(code), came: days.length > 0 }
}
