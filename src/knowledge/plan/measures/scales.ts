/**
 * The figures by which a plan is followed, and between which two whole numbers each lies.
 * Source: docs/sources.md, rows `self-reliance-matrix` (1 to 5), `family-plan` (a safety scale of 0 to 10, given by each person) and
 * `youth-policy-information` (satisfaction with the result, 1 to 10). Of the two ways to score a goal neither was verified, so a municipality
 * chooses; what the ends of the safety scale are called was not verified either.
 */
export const goalScales = ['zero-to-ten', 'gas'] as const
/** `gas`: goal attainment scaling, from -2 through 0, where the goal is reached as expected, to +2. */
export type GoalScale = (typeof goalScales)[number]
/** A proposal. */
export const usualGoalScale: GoalScale = 'zero-to-ten'

/** Both ends included; whole numbers only. */
export type Scale = { readonly from: number; readonly to: number }

export const selfRelianceScale: Scale = { from: 1, to: 5 }
export const safetyScale: Scale = { from: 0, to: 10 }
export const satisfactionScale: Scale = { from: 1, to: 10 }
const scalesOfGoals: Readonly<Record<GoalScale, Scale>> = {
  'zero-to-ten': { from: 0, to: 10 },
  gas: { from: -2, to: 2 },
}
export const scaleOfGoal = (scale: GoalScale): Scale => scalesOfGoals[scale]

export const isOn = ({ from, to }: Scale, value: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to

/** Every value of a scale, from low to high. */
export const valuesOf = ({ from, to }: Scale): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)
