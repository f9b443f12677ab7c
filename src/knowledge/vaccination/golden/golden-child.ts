/**
 * Invented children and what the programme holds for them on a day: the golden table of the forecast.
 * Each child asserts only the vaccines its sentence is about, so that a changed rule moves the children it concerns.
 * `had` reads "vaccine day, day; vaccine day"; an expected row reads "ordinal standing".
 */
import type { Refusal } from '../forecast.ts'
import type { Sex } from '../programme.ts'
import type { Scheme } from '../scheme.ts'
import type { VaccineId } from '../vaccines.ts'

export type GoldenChild = {
  /** A sentence that is true or false. */
  says: string
  born: string
  today: string
  sex?: Sex
  scheme?: Scheme | null
  motherCarriesHepatitisB?: boolean
  had?: string
  refused?: { vaccine: VaccineId; ordinal: Refusal['ordinal']; on: string }
  postponed?: { vaccine: VaccineId; ordinal: Refusal['ordinal']; on: string; until: string }
  contraIndicated?: { vaccine: VaccineId; ordinal: Refusal['ordinal']; on: string; until: string | null }
  expect: Partial<Record<VaccineId, readonly string[]>>
}
