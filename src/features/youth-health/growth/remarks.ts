/** What stands beside a value in the table: how fast the child grew, what its BMI is called, what was taken off for clothes. Pure. */
import { type BmiCutOffs, bmiCutOffs } from '../../../knowledge/growth/bmi-cut-offs.ts'
import type { GrowthChild, Plotted } from './course.ts'
import type { GrowthChart } from './growth-chart.ts'

export type Remark =
  | { readonly kind: 'velocity'; readonly cmPerYear: number }
  | { readonly kind: 'bmi-class'; readonly bmiClass: BmiClass; readonly group: BmiGroup }
  | { readonly kind: 'clothing'; readonly kg: number }

export type BmiClass = 'underweight' | 'healthy' | 'overweight' | 'obesity'
export type BmiGroup = NonNullable<Parameters<typeof bmiCutOffs>[2]>

export function remarksOn(child: GrowthChild, { measure, listed }: GrowthChart, plotted: Plotted): readonly Remark[] {
  const velocity = measure === 'height' ? velocityAt(listed, plotted) : null
  const bmiClass = measure === 'bmi' ? classOf(child, plotted) : null
  return [
    ...(velocity === null ? [] : [{ kind: 'velocity', cmPerYear: velocity } as const]),
    ...(bmiClass === null ? [] : [{ kind: 'bmi-class', bmiClass, group: groupOf(child) } as const]),
    ...(plotted.clothingKg === null ? [] : [{ kind: 'clothing', kg: plotted.clothingKg } as const]),
  ]
}

/**
 * In cm a year, since the last height at least this long before. Ours: over a shorter time the error of two measurements, some
 * millimetres each, weighs more than the growth. It decides nothing.
 */
const leastYears = 0.25

export function velocityAt(course: readonly Plotted[], { ageYears, value }: Plotted): number | null {
  const before = course.findLast(one => ageYears - one.ageYears >= leastYears)
  return before ? (value - before.value) / (ageYears - before.ageYears) : null
}

function classOf(child: GrowthChild, { ageYears, value }: Plotted): BmiClass | null {
  const cutOffs = child.sex && bmiCutOffs(child.sex, ageYears, groupOf(child))
  return cutOffs?.kind === 'cut-offs' ? within(cutOffs, value) : null
}

function within(limits: Extract<BmiCutOffs, { kind: 'cut-offs' }>, bmi: number): BmiClass {
  if (bmi > limits.obesity) return 'obesity'
  if (bmi > limits.overweight) return 'overweight'
  return bmi <= limits.underweight ? 'underweight' : 'healthy'
}

const groupOf = ({ population }: GrowthChild): BmiGroup => (population === 'hs' ? 'hindustani' : 'international')
