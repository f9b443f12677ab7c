/** How full a course is, and who waits for it. */
import {
  freeForNewcomers,
  holdsChairs,
  lastSteps,
  lineOf,
  type Room,
  type Waiting,
} from '../../../../knowledge/courses/line.ts'
import { type CourseStanding, keepsChairs, standingOf } from '../../../../knowledge/courses/standing.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Course } from '../course.ts'
import { type CourseStep, peopleIn, type SignUp } from './sign-up.ts'
import { findSignUps, findSteps } from './store.ts'

export type Occupancy = {
  readonly room: Room
  readonly line: readonly Waiting[]
  /** What became of each family last. */
  readonly last: ReadonlyMap<string, CourseStep>
  readonly signUps: readonly SignUp[]
  readonly standing: CourseStanding
  /** The number of the step that comes next. */
  readonly nextOrdinal: number
}

export const occupancyNow = async (ctx: Ctx, course: Course): Promise<Occupancy> => {
  const [found] = await occupanciesNow(ctx, [course])
  if (!found) throw new Error(`no occupancy of ${course.id}`)
  return found.occupancy
}

export async function occupanciesNow(
  { db, municipality, now, today }: Pick<Ctx, 'db' | 'municipality' | 'now' | 'today'>,
  courses: readonly Course[],
): Promise<readonly { readonly course: Course; readonly occupancy: Occupancy }[]> {
  const ids = courses.flatMap(course => (course.hasSignUp ? [course.id] : []))
  const [signUps, steps] = await Promise.all([findSignUps(db, municipality, ids), findSteps(db, municipality, ids)])
  const signUpsOf = Map.groupBy(signUps, ({ course }) => course)
  const stepsOf = Map.groupBy(steps, ({ course }) => course)
  return courses.map(course => ({
    course,
    occupancy: occupancyOf(course, signUpsOf.get(course.id) ?? [], stepsOf.get(course.id) ?? [], { now, today }),
  }))
}

function occupancyOf(
  course: Course,
  signUps: readonly SignUp[],
  steps: readonly CourseStep[],
  { now, today }: Pick<Ctx, 'now' | 'today'>,
): Occupancy {
  const people = new Map(signUps.map(signUp => [String(signUp.id), peopleIn(signUp)]))
  const last = lastSteps(steps)
  const taken = [...last.values()].reduce(
    (sum, { kind, signUp }) => sum + (holdsChairs(kind) ? (people.get(signUp) ?? 0) : 0),
    0,
  )
  const capacity = course.capacity ?? 0
  const room = { capacity, free: capacity - taken, keepsChairs: keepsChairs(course, today) }
  const line = lineOf(steps, people)
  const free = freeForNewcomers(line, room)
  const standing = standingOf(course, { free, waiting: line.length }, now)
  return { room, line, last, signUps, standing, nextOrdinal: (steps.at(-1)?.ordinal ?? 0) + 1 }
}
