/** What no source settles about measuring in plans, and a municipality therefore chooses. */
import { type GoalScale, usualGoalScale } from '../../../../../knowledge/plan/measures/scales.ts'

export type MeasureSetting = {
  readonly goalScale: GoalScale
  /** What the ends of the safety scale, 0 and 10, are called. */
  readonly safetyLow: string
  readonly safetyHigh: string
  /** A plan of the full form is looked at again within so many months. */
  readonly fullMonths: number
}

/** Until a municipality chooses: a proposal of ours. */
export const proposedSetting: MeasureSetting = {
  goalScale: usualGoalScale,
  safetyLow: 'heel onveilig',
  safetyHigh: 'helemaal veilig',
  fullMonths: 3,
}
