import { dayNumber, dayOfBirth, yearsAfter } from '../ages/day-number.ts'

/**
 * The law on children's files counts in three ages: 12, 16 and 18, each reached on the birthday itself.
 * Source: Jeugdwet art. 7.3.4, 7.3.5, 7.3.15 and 7.1.5.1; BW 7:447, 7:450, 7:465; Wmo 2015 art. 5.3.2-5.3.3.
 */
export type AgeBand = 'under-12' | '12-15' | '16-17' | '18-and-over'

/** The band of someone born on `birth`, on the day `on`. */
export function ageBand(birth: Temporal.PlainDate, on: Temporal.PlainDate): AgeBand {
  const hasTurned = (years: number): boolean => dayNumber(on) >= yearsAfter(dayOfBirth(birth), years)
  if (!hasTurned(12)) return 'under-12'
  if (!hasTurned(16)) return '12-15'
  return hasTurned(18) ? '18-and-over' : '16-17'
}
