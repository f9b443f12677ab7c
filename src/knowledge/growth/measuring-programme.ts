/**
 * How often a child is measured and weighed at least, by age.
 * Source: JGZ guidelines Lengtegroei (2019), theme 2, and Ondergewicht (2019), theme 2: recommendations.
 */

/** From and up to but not including, in decimal years. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly atLeast: number
}

export type StretchStanding = Stretch & {
  readonly measured: number
  /** ahead: not begun; open: begun, more to come; enough; missed: over, with too few. */
  readonly kind: 'ahead' | 'open' | 'enough' | 'missed'
}

/** @param ages decimal ages at which this was measured. @returns every stretch of the programme, from birth on. */
export const measuringProgramme = (
  measure: 'height' | 'weight',
  ages: readonly number[],
  ageNow: number,
): readonly StretchStanding[] =>
  stretches[measure].map(stretch => {
    const measured = ages.filter(age => age >= stretch.from && age < stretch.to).length
    return { ...stretch, measured, kind: standing(stretch, measured, ageNow) }
  })

function standing({ from, to, atLeast }: Stretch, measured: number, ageNow: number): StretchStanding['kind'] {
  if (measured >= atLeast) return 'enough'
  if (ageNow >= to) return 'missed'
  return ageNow >= from ? 'open' : 'ahead'
}

const sixWeeks = 42 / 365.25
const infancy: readonly Stretch[] = [
  { from: 0, to: sixWeeks, atLeast: 1 },
  { from: sixWeeks, to: 1, atLeast: 3 },
]
const school: readonly Stretch[] = [
  { from: 3, to: 7, atLeast: 2 },
  { from: 8, to: 10, atLeast: 1 },
  { from: 12, to: 15, atLeast: 1 },
]

const stretches: Record<'height' | 'weight', readonly Stretch[]> = {
  // One of the three of the first year falls in its second half.
  height: [...infancy, { from: 0.5, to: 1, atLeast: 1 }, { from: 1, to: 3, atLeast: 2 }, ...school],
  weight: [...infancy, { from: 1, to: 2, atLeast: 1 }, { from: 2, to: 3, atLeast: 1 }, ...school],
}
