import type { Location, Professional } from '../../../../centre/index.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Absence, Kind, Room, Roster } from './roster.ts'

export const rostersPath = '/beheer/spreekuren'

export type RostersProps = {
  readonly kinds: readonly Kind[]
  readonly rooms: readonly Room[]
  readonly rosters: readonly Roster[]
  readonly absences: readonly Absence[]
  readonly locations: readonly Location[]
  readonly professionals: readonly Professional[]
  readonly today: Temporal.PlainDate
  readonly isSaved: boolean
  /** Which of the four forms the faults belong to. */
  readonly open: 'soort' | 'ruimte' | 'rooster' | 'uitzondering' | null
  readonly faults: Faults
  readonly typed: Typed
}
