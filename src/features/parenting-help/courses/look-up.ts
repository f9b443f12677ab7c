/** Courses with where they are and how full: for the public, for who organises them, and for the first pages. */
import { type Location, locationsOf } from '../../../centre/index.ts'
import type { CourseStanding } from '../../../knowledge/courses/standing.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { type Course, type CourseId, firstMeeting, publicPath } from './course.ts'
import { type Occupancy, occupanciesNow } from './sign-up/occupancy.ts'
import { findCourse, findCoursesAfter } from './store.ts'
import { courseWords } from './text.ts'

export type CourseSeen = {
  readonly course: Course
  readonly occupancy: Occupancy
  /** 'CJG Noord, Wilgenstraat 41' */
  readonly where: string
}

export async function getCourse(ctx: Ctx, id: string): Promise<CourseSeen> {
  const course = isId(id) ? await findCourse(ctx.db, ctx.municipality, id) : undefined
  const [seen] = course ? await withOccupancy(ctx, [course]) : []
  if (!seen) throw new NotFound(`course ${id}`)
  return seen
}

/** The course alone, for who writes something down about it. */
export const theCourse = async (ctx: Ctx, id: string): Promise<Course> => (await getCourse(ctx, id)).course

/** Those that begin, or go on, after this moment; the first first. */
export async function coursesAfter(ctx: Ctx, after: Temporal.Instant): Promise<readonly CourseSeen[]> {
  return withOccupancy(ctx, await findCoursesAfter(ctx.db, ctx.municipality, after))
}

/** One that comes, in short. */
export type ComingCourse = {
  readonly id: CourseId
  readonly href: string
  readonly title: string
  /** 'dinsdag 1 december, 19:30 tot 21:30' */
  readonly when: string
  readonly where: string
  readonly standing: CourseStanding
  /** 'nog 3 plekken' */
  readonly standingWords: string
}

/** The next ones to which one can still come, for a first page. @param most how many */
export async function comingCourses(ctx: Ctx, most: number): Promise<readonly ComingCourse[]> {
  const seen = await coursesAfter(ctx, ctx.now)
  return seen
    .filter(({ occupancy: { standing } }) => standing.kind !== 'cancelled' && standing.kind !== 'closed')
    .slice(0, most)
    .map(({ course, occupancy: { standing }, where }) => ({
      id: course.id,
      href: publicPath(course.id),
      title: course.title,
      when: courseWords.when(course),
      where,
      standing,
      standingWords: courseWords.standing(standing),
    }))
}

async function withOccupancy(ctx: Ctx, courses: readonly Course[]): Promise<readonly CourseSeen[]> {
  const [locations, found] = [await locationsOf(ctx), await occupanciesNow(ctx, courses)]
  return found
    .map(({ course, occupancy }) => ({ course, occupancy, where: whereOf(course, locations) }))
    .toSorted((one, other) => Temporal.Instant.compare(firstMeeting(one.course), firstMeeting(other.course)))
}

function whereOf({ locationId, place }: Course, locations: readonly Location[]): string {
  const location = locations.find(({ id }) => id === locationId)
  return location ? [location.name, location.street, place].filter(Boolean).join(', ') : place
}
