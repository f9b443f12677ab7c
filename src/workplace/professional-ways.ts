/** The menu of professionals, by what one comes for; on a phone the first stand at the bottom of the screen: five, or four and a button. */
import { centreWays } from './ways/centre.ts'
import { contactWays } from './ways/contact.ts'
import { everyDayWays } from './ways/every-day.ts'
import { helpWays } from './ways/help.ts'
import { municipalityWays } from './ways/municipality.ts'
import { togetherWays } from './ways/together.ts'
import type { Way } from './ways/way.ts'

export type { Around, Way } from './ways/way.ts'

const under = (group: string, ways: readonly Way[]): readonly Way[] => ways.map(way => ({ ...way, group }))

export const professionalWays: readonly Way[] = [
  ...everyDayWays,
  ...under('Contact', contactWays),
  ...under('Hulp', helpWays),
  ...under('Samen', togetherWays),
  ...under('Gemeente', municipalityWays),
  ...under('Het centrum', centreWays),
]
