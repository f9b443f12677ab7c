/** The school year for a promoter's own calendar: of schools, never of a child. */
import { type CalendarEvent, feed } from '../../../platform/calendar/calendar.ts'
import { text } from './text.ts'
import { type CentreYear, inOrder, type Moment } from './year.ts'

const at = '09:00'
const minutes = 30

export function calendarOf(
  years: readonly CentreYear[],
  { host, now }: { readonly host: string; readonly now: Temporal.Instant },
): string {
  const events = inOrder(years).map(
    (moment): CalendarEvent => ({
      id: `${moment.id}@${host}`,
      title: titleOf(moment),
      startsAt: moment.on.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: at }).toInstant(),
      minutes,
      sequence: 0,
      isCancelled: false,
      place: moment.school,
      ...(moment.href === null ? {} : { url: `https://${host}${moment.href}` }),
    }),
  )
  return feed({ name: text.feedName, events, now })
}

/** Without who does it: a calendar is read by others too. */
const titleOf = ({ kind, what, school }: Moment): string =>
  what === '' ? `${school}: ${text.kinds[kind]}` : `${school}: ${what} (${text.kinds[kind]})`
