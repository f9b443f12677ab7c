/** Invented children by chance, the same on every run: of every cohort, with histories from here, from abroad, and that cannot be. */
import type { ForecastInput } from '../src/knowledge/vaccination/forecast.ts'
import { type VaccineId, vaccineIds } from '../src/knowledge/vaccination/vaccines.ts'
import type { Dose } from '../src/knowledge/vaccination/validity.ts'

/** The sets of vaccines that children have had: here, in countries with other combinations, and nowhere. */
const habits: readonly (readonly VaccineId[])[] = [
  ['dktp-hib-hepb', 'pneu', 'rota', 'bmr', 'men-acwy', 'dkt', 'dtp', 'hpv', 'rsv'],
  ['dktp-hib-hepb', 'dktp-hib', 'pneu', 'bmr', 'men-c', 'dktp-booster', 'dtp', 'hpv', 'men-acwy'],
  ['dkt-hib-hepb', 'ipv', 'bcg', 'hep-b', 'measles', 'measles-rubella'],
  ['dkt-primary', 'ipv', 'hib', 'hep-b', 'varicella', 'bmr-varicella', 'men-b', 'hib-men-c'],
  ['tetanus', 'diphtheria', 'pertussis', 'mumps', 'rubella', 'dt', 'tp', 'dp'],
  vaccineIds,
]
/** Days between doses, around the limits of the tables. */
const gaps = [0, 1, 13, 14, 27, 28, 29, 41, 42, 55, 56, 61, 84, 119, 120, 149, 150, 180, 200, 365, 700, 1500]
const ages = [
  -30, -1, 0, 1, 2, 27, 28, 41, 42, 60, 70, 91, 152, 167, 168, 183, 300, 364, 365, 420, 730, 1000, 1830, 3287,
]

export function* vaccinatedChildren(count: number, seed: number): Generator<ForecastInput> {
  const chance = chances(seed)
  const next = (below: number): number => Math.floor(chance.next().value * below)
  const pick = <T>(list: readonly T[], fallback: T): T => list[next(list.length)] ?? fallback
  for (let n = 0; n < count; n++) {
    const birth = Temporal.PlainDate.from('2008-01-01').add({ days: next(6900) })
    const doses = historyOf(birth, pick(habits, []), next, pick)
    const today = birth.add({ days: pick([next(60), next(800), next(6570)], 0) })
    const last = doses
      .map(({ on }) => on)
      .toSorted(Temporal.PlainDate.compare)
      .at(-1)
    yield {
      birth,
      sex: pick(['female', 'male', 'unknown'], 'unknown'),
      scheme: pick(['2+1', '3+1', null], null),
      motherCarriesHepatitisB: next(6) === 0,
      doses,
      refusals: [],
      // One in ten files holds a day that is still to come.
      today:
        last && next(10) > 0 && Temporal.PlainDate.compare(today, last) < 0 ? last.add({ days: next(300) }) : today,
    }
  }
}

type Next = (below: number) => number
type Pick = <T>(list: readonly T[], fallback: T) => T

/** Unsorted, now and then twice on a day, now and then from an expired batch. */
function historyOf(birth: Temporal.PlainDate, vaccines: readonly VaccineId[], next: Next, pick: Pick): Dose[] {
  const doses: Dose[] = []
  for (let course = next(6); course > 0; course--) {
    const vaccine = pick(vaccines, 'bmr')
    let on = birth.add({ days: pick(ages, 0) + next(3) })
    for (let left = next(6); left > 0; left--) {
      const batchExpiresOn = next(20) === 0 ? on.add({ days: next(3) - 1 }) : null
      doses.push({
        vaccine: next(8) === 0 ? pick(vaccines, vaccine) : vaccine,
        on,
        product: null,
        batch: null,
        batchExpiresOn,
      })
      on = on.add({ days: pick(gaps, 28) })
    }
  }
  return doses.sort(() => next(3) - 1)
}

/** A fixed row of numbers from 0 to 1. */
export function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    yield state / 2 ** 32
  }
}
