/** Eleven o'clock on the next day on which the doors are open: then the waiting line gives numbers. */
import { holidayOn } from '../../src/knowledge/ages/named-holidays.ts'

const zone = 'Europe/Amsterdam'

export function nextWorkday(today = Temporal.Now.plainDateISO(zone)): Temporal.Instant {
  const days = Array.from({ length: 14 }, (_, ahead) => today.add({ days: ahead + 1 }))
  const day = days.find(one => one.dayOfWeek <= 5 && holidayOn(one) === null)
  if (!day) throw new Error('no day of work in two weeks')
  return day.toZonedDateTime({ timeZone: zone, plainTime: '11:00' }).toInstant()
}
