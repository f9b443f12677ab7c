/** Chairs that are free go to who waits for them, by the rule of the line. Inside the lock of the course. */
import { offersNow, type StepKind } from '../../../../knowledge/courses/line.ts'
import { hasBegun, offerUntil } from '../../../../knowledge/courses/standing.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { enqueue } from '../../../../platform/jobs/queue.ts'
import type { Course } from '../course.ts'
import { termsOf } from '../settings/set-course-setting.ts'
import { occupancyNow } from './occupancy.ts'
import type { SignUpId } from './sign-up.ts'
import { deleteSeats, findSeats, insertSeats, insertStep } from './store.ts'
import { tellFamily } from './tell.ts'

/** Wakes the program when an offer ends. */
export const lapseQueue = 'lapse-course-offer'

/** @param newcomer who just asked: gets its chairs at once, where others are asked first whether they still want them */
export async function giveChairs(ctx: Ctx, course: Course, newcomer: SignUpId | null = null): Promise<void> {
  if (course.isCancelled || hasBegun(course, ctx.now)) return
  const { line, room, nextOrdinal } = await occupancyNow(ctx, course)
  const { offerHours } = await termsOf(ctx)
  const until = offerUntil(ctx.now, offerHours, course.meetings)
  for (const [place, family] of offersNow(line, room).entries()) {
    const kind = family.signUp === newcomer ? 'placed' : 'offered'
    const ordinal = nextOrdinal + place
    await takeChairs(ctx, course, family)
    await writeStep(ctx, course, { ordinal, signUp: family.signUp, kind, until: kind === 'offered' ? until : null })
    await tellFamily(ctx, family.signUp, kind)
    if (kind === 'offered') await wakeAt(ctx, family.signUp, until)
  }
}

type NewStep = {
  readonly ordinal: number
  readonly signUp: string
  readonly kind: StepKind
  readonly until?: Temporal.Instant | null
  /** The professional who heard it by telephone. */
  readonly notedBy?: string | null
}

export async function writeStep(ctx: Ctx, course: Pick<Course, 'id'>, step: NewStep): Promise<void> {
  await insertStep(ctx.db, {
    municipality: ctx.municipality,
    course_id: course.id,
    ordinal: step.ordinal,
    sign_up_id: step.signUp,
    kind: step.kind,
    at: ctx.now,
    until: step.until ?? null,
    noted_by: step.notedBy ?? null,
  })
  record(ctx, 'change', 'parenting-help.course-sign-up', null, step.signUp)
}

export const leaveChairs = (ctx: Ctx, signUp: string): Promise<void> => deleteSeats(ctx.db, ctx.municipality, signUp)

/** The lowest numbers that are free; the key of the table refuses a chair that somebody else has. */
async function takeChairs(
  ctx: Ctx,
  course: Course,
  { signUp, people }: { signUp: string; people: number },
): Promise<void> {
  const taken = await findSeats(ctx.db, ctx.municipality, course.id)
  const numbers = Array.from({ length: course.capacity ?? 0 }, (_, place) => place + 1)
  const free = numbers.filter(number => !taken.has(number)).slice(0, people)
  if (free.length < people) throw new Error(`course ${course.id} has no ${people} chairs`)
  await insertSeats(ctx.db, { municipality: ctx.municipality, course_id: course.id, sign_up_id: signUp }, free)
}

const wakeAt = ({ db, municipality }: Ctx, signUp: string, runAt: Temporal.Instant): Promise<void> =>
  enqueue(db, { queue: lapseQueue, municipality, payload: { signUp }, runAt })
