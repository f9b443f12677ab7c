/** A family answers an offer, does not come after all, or waits again; and an offer that nobody answered passes on. */
import { z } from 'zod'
import { holdsChairs, type StepKind } from '../../../../knowledge/courses/line.ts'
import { hasBegun } from '../../../../knowledge/courses/standing.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findCourse, findCoursesAfter, lockCourse } from '../store.ts'
import { giveChairs, leaveChairs, writeStep } from './give-chairs.ts'
import { occupancyNow } from './occupancy.ts'
import type { CourseStep, SignUp } from './sign-up.ts'
import { findSignUp } from './store.ts'
import { tellFamily } from './tell.ts'

export const changes = ['accepted', 'declined', 'cancelled', 'waiting'] as const
export type Change = (typeof changes)[number]

export type Changing =
  | { readonly kind: 'done' }
  /** The offer had ended. */
  | { readonly kind: 'too-late' }
  /** It was so already, or cannot be any more. */
  | { readonly kind: 'not-now' }

/** @param notedBy the professional who heard it by telephone; null when the family says it */
export async function changeSignUp(
  ctx: Ctx,
  signUp: SignUp,
  change: Change,
  notedBy: string | null = null,
): Promise<Changing> {
  await lockCourse(ctx.db, signUp.course)
  const course = await findCourse(ctx.db, ctx.municipality, signUp.course)
  if (!course) return { kind: 'not-now' }
  const { last, nextOrdinal } = await occupancyNow(ctx, course)
  const now = last.get(signUp.id)
  if (now && isPast(now, ctx.now)) {
    await passOn(ctx, signUp)
    return { kind: 'too-late' }
  }
  if (!now || !mayBecome(now.kind, change)) return { kind: 'not-now' }
  if (change === 'waiting' && (course.isCancelled || hasBegun(course, ctx.now))) return { kind: 'not-now' }
  if (holdsChairs(now.kind) && !holdsChairs(change)) await leaveChairs(ctx, signUp.id)
  await writeStep(ctx, course, { ordinal: nextOrdinal, signUp: signUp.id, kind: change, notedBy })
  if (change === 'accepted' || change === 'cancelled') await tellFamily(ctx, signUp.id, change)
  await giveChairs(ctx, course)
  return { kind: 'done' }
}

/** What may follow on what. */
function mayBecome(from: StepKind, change: Change): boolean {
  switch (change) {
    case 'accepted':
    case 'declined':
      return from === 'offered'
    case 'cancelled':
      return from === 'waiting' || holdsChairs(from)
    case 'waiting':
      return from === 'lapsed' || from === 'declined'
  }
}

const isPast = ({ until, kind }: CourseStep, now: Temporal.Instant): boolean =>
  kind === 'offered' && until !== null && Temporal.Instant.compare(until, now) <= 0

const payloadShape = z.object({ signUp: z.uuid() })

/** When an offer ends: who said nothing is off the list, and the next is asked. */
export async function lapseOffer(ctx: Ctx, payload: unknown): Promise<void> {
  const signUp = await findSignUp(ctx.db, ctx.municipality, payloadShape.parse(payload).signUp)
  if (signUp) await passOn(ctx, signUp)
}

async function passOn(ctx: Ctx, signUp: SignUp): Promise<void> {
  await lockCourse(ctx.db, signUp.course)
  const course = await findCourse(ctx.db, ctx.municipality, signUp.course)
  if (!course) return
  const { last, nextOrdinal } = await occupancyNow(ctx, course)
  const now = last.get(signUp.id)
  if (!now || !isPast(now, ctx.now)) return
  await leaveChairs(ctx, signUp.id)
  await writeStep(ctx, course, { ordinal: nextOrdinal, signUp: signUp.id, kind: 'lapsed' })
  if (!hasBegun(course, ctx.now)) await tellFamily(ctx, signUp.id, 'lapsed')
  await giveChairs(ctx, course)
}

/** Every night: what a restart may have missed, and chairs that were kept until a week before. */
export async function passOnOffers(ctx: Ctx): Promise<void> {
  const courses = await findCoursesAfter(ctx.db, ctx.municipality, ctx.now)
  for (const course of courses.filter(({ hasSignUp }) => hasSignUp)) {
    await lockCourse(ctx.db, course.id)
    const { last, signUps } = await occupancyNow(ctx, course)
    for (const signUp of signUps) {
      const now = last.get(signUp.id)
      if (now && isPast(now, ctx.now)) await passOn(ctx, signUp)
    }
    await giveChairs(ctx, course)
  }
}
