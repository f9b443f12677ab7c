/** A family signs up for a course: it gets all its chairs, or waits for them together. Nobody needs an account. */
import { record } from '../../../../platform/audit/record.ts'
import { type Code, codeOf, hashOfCode } from '../../../../platform/crypto/code.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Course } from '../course.ts'
import { findCourse, lockCourse } from '../store.ts'
import { giveChairs, writeStep } from './give-chairs.ts'
import { sealName } from './names.ts'
import { occupancyNow } from './occupancy.ts'
import { type NewSignUp, peopleIn, type SignUpId } from './sign-up.ts'
import { findSignUpByCode, insertSignUp } from './store.ts'
import { tellFamily } from './tell.ts'

export type SigningUp =
  /** `isPlaced`: there are chairs for all; else they wait. */
  | { readonly kind: 'signed-up'; readonly code: Code; readonly isPlaced: boolean }
  /** The same form came before. */
  | { readonly kind: 'again'; readonly code: Code }
  | { readonly kind: 'refused'; readonly because: 'not-open' | 'too-large' }

type Asker = {
  /** The random key of the form: sent twice, it is one sign-up. */
  readonly formKey: string
  /** Who signs up from Mijn CJG; nobody without account. */
  readonly person?: string
  /** Of the page: in which the family is written to. */
  readonly language?: Language
}

export async function signUpFamily(
  ctx: Ctx,
  { id }: Pick<Course, 'id'>,
  family: NewSignUp,
  { formKey, person, language = 'nl' }: Asker,
): Promise<SigningUp> {
  const code = codeOf(ctx.keys, 'course', JSON.stringify([formKey, id, family]))
  await lockCourse(ctx.db, id)
  if (await findSignUpByCode(ctx.db, ctx.municipality, hashOfCode(code))) return { kind: 'again', code }
  const course = await findCourse(ctx.db, ctx.municipality, id)
  if (!course) return { kind: 'refused', because: 'not-open' }
  const { standing, room, nextOrdinal } = await occupancyNow(ctx, course)
  if (standing.kind !== 'open' && standing.kind !== 'full') return { kind: 'refused', because: 'not-open' }
  if (peopleIn(family) > room.capacity) return { kind: 'refused', because: 'too-large' }
  const signUp = await write(ctx, course, family, { code, person: person ?? null, language })
  await writeStep(ctx, course, { ordinal: nextOrdinal, signUp, kind: 'waiting' })
  await giveChairs(ctx, course, signUp)
  const { last } = await occupancyNow(ctx, course)
  const isPlaced = last.get(signUp)?.kind === 'placed'
  if (!isPlaced) await tellFamily(ctx, signUp, 'waiting')
  return { kind: 'signed-up', code, isPlaced }
}

async function write(
  ctx: Ctx,
  course: Course,
  { adults, children, name, email, phone }: NewSignUp,
  { code, person, language }: { readonly code: Code; readonly person: string | null; readonly language: Language },
): Promise<SignUpId> {
  const id = newId<SignUpId>()
  const { municipality } = ctx
  const numbers = { adults, children, signed_up_at: ctx.now }
  await insertSignUp(
    ctx.db,
    { municipality, id, course_id: course.id, code_hash: hashOfCode(code), ...numbers },
    { person_id: person, sealed: sealName(ctx, { name, email, phone, code, language }) },
  )
  record(ctx, 'create', 'parenting-help.course-sign-up', person, id)
  return id
}
