/**
 * Appointments for somebody's own calendar, which a household or a whole office may read: an invitation by mail, or a feed to subscribe to.
 * Both are PRIVATE and hold only what they are given: give a title that gives nothing away, and no names. Source: RFC 5545 (calendar),
 * RFC 5546 3.2.2 and 3.2.5 (an invitation and its cancelling).
 */
import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator'
import { amsterdamClock, zone } from './amsterdam.ts'

export type CalendarEvent = {
  /** The same for every version of one appointment. */
  readonly id: string
  readonly title: string
  readonly startsAt: Temporal.Instant
  readonly minutes: number
  /** How often it was changed since it was made; a calendar keeps the highest. */
  readonly sequence: number
  readonly isCancelled: boolean
  readonly words?: string | undefined
  readonly place?: string | undefined
  readonly url?: string | undefined
}

type Address = { readonly name: string; readonly email: string }

export type Invitation = {
  readonly event: CalendarEvent
  readonly organiser: Address
  /** Only who receives it: the others are nobody's business. */
  readonly invitee: Address
  readonly now: Temporal.Instant
}

/** The METHOD that goes along with the mail: a new or changed appointment, or the end of one. */
export const methodOf = ({ isCancelled }: Pick<CalendarEvent, 'isCancelled'>): 'REQUEST' | 'CANCEL' =>
  isCancelled ? 'CANCEL' : 'REQUEST'

/** One appointment for one person, to send along with a mail. Answers are given here and not by mail, so none is asked for. */
export function invitation({ event, organiser, invitee, now }: Invitation): string {
  const calendar = clockOf(ical({ method: ICalCalendarMethod[methodOf(event)], prodId }))
  const attendees = [{ ...invitee, rsvp: false, status: ICalAttendeeStatus.NEEDSACTION }]
  calendar.createEvent({ ...eventOf(event, now), organizer: organiser, attendees })
  return calendar.toString()
}

export type Feed = {
  readonly name: string
  readonly events: readonly CalendarEvent[]
  readonly now: Temporal.Instant
}

/** All appointments of one person, to subscribe to; what was cancelled says so. */
export function feed({ name, events, now }: Feed): string {
  const calendar = clockOf(ical({ method: ICalCalendarMethod.PUBLISH, prodId, name }))
  for (const event of events) calendar.createEvent(eventOf(event, now))
  return calendar.toString()
}

export const calendarType = 'text/calendar; charset=utf-8'

const prodId = { company: 'OpenCJG', product: 'OpenCJG', language: 'NL' }

const clockOf = (calendar: ReturnType<typeof ical>) =>
  calendar.timezone({ name: zone, generator: () => amsterdamClock })

const eventOf = (event: CalendarEvent, now: Temporal.Instant): ICalEventData => ({
  id: event.id,
  summary: event.title,
  start: event.startsAt.toZonedDateTimeISO(zone),
  end: event.startsAt.add({ minutes: event.minutes }).toZonedDateTimeISO(zone),
  timezone: zone,
  stamp: now,
  sequence: event.sequence,
  class: ICalEventClass.PRIVATE,
  status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  ...(event.words !== undefined && { description: event.words }),
  ...(event.place !== undefined && { location: event.place }),
  ...(event.url !== undefined && { url: event.url }),
})
