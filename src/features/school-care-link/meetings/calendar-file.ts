/**
 * A meeting for somebody's own calendar, which may be shared with a household or a whole office: it says when, and that there is a
 * meeting. Not of what, for which school, where, with whom, or about whom. Source: RFC 5545 3.4, 3.6.1, 3.8.4.7.
 */
import type { Meeting } from '../meeting.ts'
import { text } from './text.ts'

export function calendarFile(meeting: Meeting, now: Temporal.Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OpenCJG//NL',
    'BEGIN:VEVENT',
    `UID:${meeting.id}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(meeting.startsAt)}`,
    `DTEND:${stamp(meeting.startsAt.add({ minutes: meeting.minutes }))}`,
    `SUMMARY:${text.calendar}`,
    'CLASS:PRIVATE',
    ...(meeting.cancellation ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** '20261130T090000Z' */
const stamp = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
