/**
 * What changes by itself on the twelfth and the sixteenth birthday, for the youth and for a parent with custody: read off the rules
 * (rights.ts) as they are the day before and on the day, file by file, so that what a family is told is what happens.
 */
import { lawOf } from './asking-for.ts'
import { type Act, type Asker, type Right, rightOf } from './rights.ts'
import { type SharedPart, sharedParts } from './shared-parts.ts'

export const turningAges = [12, 16] as const
export type TurningAge = (typeof turningAges)[number]

/** What a family notices: seeing a file, deciding about it, having it destroyed. */
export const noticed = ['read', 'consent', 'destroy'] as const satisfies readonly Act[]

export type Change = {
  readonly file: SharedPart
  readonly act: (typeof noticed)[number]
  readonly before: Right['kind']
  readonly after: Right['kind']
}

export function changesAt(age: TurningAge, asker: Asker): readonly Change[] {
  return sharedParts.flatMap(file =>
    noticed.flatMap(act => {
      const kindOn = (on: Temporal.PlainDate) =>
        rightOf(asker, act, { law: lawOf[file], birth: someBirth, on, canWeigh: true }).kind
      const on = someBirth.add({ years: age })
      const [before, after] = [kindOn(on.subtract({ days: 1 })), kindOn(on)]
      return before === after ? [] : [{ file, act, before, after }]
    }),
  )
}

/** The rules count ages: any day of birth will do. */
const someBirth = Temporal.PlainDate.from('2000-03-01')

/** The birthday that is coming and how many days away it is; null when none is within so many days. The day itself counts as 0. */
export function comingAge(
  birth: Temporal.PlainDate,
  today: Temporal.PlainDate,
  daysAhead: number,
): { readonly age: TurningAge; readonly on: Temporal.PlainDate; readonly days: number } | null {
  for (const age of turningAges) {
    const on = birth.add({ years: age })
    const days = today.until(on).days
    if (days >= 0 && days <= daysAhead) return { age, on, days }
  }
  return null
}
