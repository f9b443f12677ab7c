/** The agenda for somebody's own calendar: every meeting of what is on it. */
import { type CalendarEvent, feed } from '../../../../platform/calendar/calendar.ts'
import { publicPath } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'
import { courseWords } from '../text.ts'
import { text } from './text.ts'

export function calendarOf(
  courses: readonly CourseSeen[],
  { host, now }: { readonly host: string; readonly now: Temporal.Instant },
): string {
  const events = courses.flatMap(({ course, occupancy, where }) =>
    course.meetings.map(
      ({ startsAt, minutes }, place): CalendarEvent => ({
        id: `course-${course.id}-${place + 1}@${host}`,
        title: course.title,
        startsAt,
        minutes,
        sequence: course.version,
        isCancelled: course.isCancelled,
        words: `${courseWords.standing(occupancy.standing)}\n\n${course.words}`,
        place: where,
        url: `https://${host}${publicPath(course.id)}`,
      }),
    ),
  )
  return feed({ name: text.feedName, events, now })
}
