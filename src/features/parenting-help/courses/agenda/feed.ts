/** The agenda for somebody's own calendar: every meeting of what is on it. What was written about it stays in Dutch. */
import { type CalendarEvent, feed } from '../../../../platform/calendar/calendar.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { publicPath } from '../course.ts'
import { factsIn } from '../facts-in.ts'
import type { CourseSeen } from '../look-up.ts'
import { wordsIn } from '../words.ts'

type Reader = { readonly host: string; readonly now: Temporal.Instant; readonly language: Language }

export function calendarOf(courses: readonly CourseSeen[], { host, now, language }: Reader): string {
  const facts = factsIn(language)
  const events = courses.flatMap(({ course, occupancy, where }) =>
    course.meetings.map(
      ({ startsAt, minutes }, place): CalendarEvent => ({
        id: `course-${course.id}-${place + 1}@${host}`,
        title: course.title,
        startsAt,
        minutes,
        sequence: course.version,
        isCancelled: course.isCancelled,
        words: `${facts.standing(occupancy.standing)}\n\n${course.words}`,
        place: where,
        url: `https://${host}${addressIn(language, publicPath(course.id))}`,
      }),
    ),
  )
  return feed({ name: wordsIn[language].agenda.feedName, events, now })
}
