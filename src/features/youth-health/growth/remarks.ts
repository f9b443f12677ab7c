/** What stands beside a value in the table: how fast the child grew, what its BMI is called, what was taken off for clothes. Pure. */
import { bmiClass, type BmiClass as Classed } from '../../../knowledge/growth/bmi-class.ts'
import type { Measure } from '../../../knowledge/growth/measures.ts'
import { rapidGain } from '../../../knowledge/growth/rapid-gain.ts'
import { velocity } from '../../../knowledge/growth/velocity.ts'
import { type GrowthChild, type Plotted, scoredOf } from './course.ts'

export type Remark =
  | { readonly kind: 'velocity'; readonly cmPerYear: number }
  | { readonly kind: 'bmi-class'; readonly bmiClass: BmiClass; readonly group: BmiGroup }
  | { readonly kind: 'clothing'; readonly kg: number }
  /** In SD on the lines of the chart: a sign to keep in mind, no reason to refer. */
  | { readonly kind: 'rapid-gain'; readonly change: number }

export type BmiClass = Exclude<Classed['kind'], 'outside'>
export type BmiGroup = NonNullable<Parameters<typeof bmiClass>[3]>

/** What a table lists, of one measure and in order of day. */
type Listed = { readonly measure: Measure; readonly listed: readonly Plotted[] }

export function remarksOn(child: GrowthChild, { measure, listed }: Listed, plotted: Plotted): readonly Remark[] {
  const cmPerYear = measure === 'height' ? velocityAt(listed, plotted) : null
  const called = measure === 'bmi' ? classOf(child, plotted) : null
  const gained = measure === 'weight' ? gainUntil(listed, plotted) : null
  return [
    ...(cmPerYear === null ? [] : [{ kind: 'velocity', cmPerYear } as const]),
    ...(called === null ? [] : [{ kind: 'bmi-class', bmiClass: called, group: groupOf(child) } as const]),
    ...(plotted.clothingKg === null ? [] : [{ kind: 'clothing', kg: plotted.clothingKg } as const]),
    ...(gained === null ? [] : [{ kind: 'rapid-gain', change: gained } as const]),
  ]
}

/**
 * In cm a year, since the last height at least this long before. Ours: over a shorter time the error of two measurements, some
 * millimetres each, weighs more than the growth. It decides nothing.
 */
const leastYears = 0.25

function velocityAt(course: readonly Plotted[], plotted: Plotted): number | null {
  const before = course.findLast(one => plotted.ageYears - one.ageYears >= leastYears)
  const grew = before && velocity(before, plotted)
  return grew?.kind === 'velocity' ? grew.perYear : null
}

/** Said once, beside the weight at which it was largest. */
function gainUntil(course: readonly Plotted[], { ageYears }: Plotted): number | null {
  const gain = rapidGain(scoredOf(course))
  return gain.kind === 'rapid-gain' && gain.to.ageYears === ageYears ? gain.change : null
}

function classOf(child: GrowthChild, { ageYears, value }: Plotted): BmiClass | null {
  const found = child.sex && bmiClass(child.sex, ageYears, value, groupOf(child))
  return found && found.kind !== 'outside' ? found.kind : null
}

const groupOf = ({ population }: GrowthChild): BmiGroup => (population === 'hs' ? 'hindustani' : 'international')
