/** When a location is open, for somebody's own calendar: eight weeks, day by day, with the days that are different. */
import { hoursOn, type KeptLocation } from '../../../centre/index.ts'
import { type CalendarEvent, feed } from '../../../platform/calendar/calendar.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { text } from './text.ts'

const days = 56
const zone = 'Europe/Amsterdam'

export function openingCalendar(location: KeptLocation, { today, now }: Pick<Ctx, 'today' | 'now'>): string {
  const events = Array.from({ length: days }, (_, at) => eventsOn(location, today.add({ days: at }))).flat()
  return feed({ name: location.name, events, now })
}

const eventsOn = (location: KeptLocation, day: Temporal.PlainDate): readonly CalendarEvent[] =>
  hoursOn(location.days, day).map(({ opensAt, closesAt }) => ({
    id: `${location.id}-${day}-${opensAt.toString({ smallestUnit: 'minute' })}`,
    title: text.openAt(location.name),
    startsAt: day.toZonedDateTime({ timeZone: zone, plainTime: opensAt }).toInstant(),
    minutes: opensAt.until(closesAt).total('minutes'),
    sequence: 0,
    isCancelled: false,
    place: `${location.street}, ${location.postcode} ${location.town}`,
  }))
