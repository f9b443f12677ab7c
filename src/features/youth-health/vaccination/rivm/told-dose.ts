/** A dose that was given here, as RIVM is told of it. */
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import type { Child } from '../../../../people/index.ts'
import type { DoseId } from '../dose.ts'
import type { NewSharingAnswer } from '../sharing/sharing.ts'

export type ToldDose = {
  readonly id: DoseId
  readonly child: Child
  readonly vaccine: VaccineId
  readonly on: Temporal.PlainDate
  readonly product: string | null
  readonly batch: string | null
}

/** `named` only with consent for RIVM that stands today, and a BSN to name the child by. */
export type Told =
  | { readonly kind: 'named'; readonly dose: ToldDose; readonly consent: NewSharingAnswer }
  | { readonly kind: 'anonymous'; readonly dose: ToldDose; readonly because: 'no-consent' | 'no-bsn' }

/** How many doses of a day go with a name, how many without, and whether one of them was corrected on a later day. */
export type DayOfDoses = {
  readonly on: Temporal.PlainDate
  readonly given: number
  readonly correctedOn: Temporal.PlainDate | null
}
