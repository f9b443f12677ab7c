/** Which doses are in the record, what a new one would do, and what the plan comes to today. */
import { compareDays, dayNumber, dayOfBirth } from '../../../knowledge/ages/day-number.ts'
import { type Effect as EffectInSeries, effectOf } from '../../../knowledge/vaccination/effect.ts'
import type { PlannedDose } from '../../../knowledge/vaccination/forecast.ts'
import { daysBetween } from '../../../knowledge/vaccination/interval.ts'
import { mayChooseScheme, schemeInUse } from '../../../knowledge/vaccination/lines-for.ts'
import type { Scheme } from '../../../knowledge/vaccination/scheme.ts'
import type { VaccineId } from '../../../knowledge/vaccination/vaccines.ts'
import { type Dose, judgeDoses } from '../../../knowledge/vaccination/validity.ts'
import type { Batch, RecordedDose, StandingDose } from './dose.ts'
import type { Hold } from './holds/hold.ts'
import { holdOn } from './holds/rules.ts'

type Day = Temporal.PlainDate

/** Corrections done: the doses that are in the record now, oldest first. */
export function standing(recorded: readonly RecordedDose[]): readonly StandingDose[] {
  const superseded = new Set(recorded.map(one => one.superseding?.id))
  return recorded
    .flatMap(({ dose, ...rest }) => (dose === null || superseded.has(rest.id) ? [] : [{ ...dose, ...rest }]))
    .toSorted((one, other) => compareDays(one.on, other.on))
}

export type SchemedChild = { readonly birth: Day; readonly scheme: Scheme | null }

/** What a dose did, or would do, for the series it adds to. */
export type Effect = { readonly kind: 'counts' } | Doubt
export type Doubt =
  | Exclude<EffectInSeries, { kind: 'counts' }>
  /** It was agreed to wait, or found that it may not be given. */
  | { readonly kind: 'held'; readonly hold: Hold }

/** The effect of every dose on a child, in the light of those before it. */
export const effectsOf = <D extends Dose>(child: SchemedChild, doses: readonly D[]): ReadonlyMap<Dose, Effect> =>
  new Map(judgeDoses({ birth: child.birth, scheme: schemeInUse(child) }, doses).map(one => [one.dose, effectOf(one)]))

export type Question = { readonly dose: Dose; readonly effect: Doubt }

/** What a careful colleague would ask before these doses are stored. A question is never a block: what was given was given. */
export function questionsAbout(
  child: SchemedChild,
  known: readonly Dose[],
  given: readonly Dose[],
  holds: readonly Hold[] = [],
): readonly Question[] {
  const effects = effectsOf(child, [...known, ...given])
  return given.flatMap((dose): readonly Question[] => {
    const hold = holdOn(holds, dose.vaccine, dose.on)
    if (hold) return [{ dose, effect: { kind: 'held', hold } }]
    const effect = effects.get(dose)
    return !effect || effect.kind === 'counts' ? [] : [{ dose, effect }]
  })
}

/** Which dose of this vaccine would come now: the first that is still open in the plan, else one more. */
export function nextOrdinal(plan: readonly PlannedDose[], vaccine: VaccineId): number {
  const planned = plan.filter(one => one.vaccine === vaccine)
  return planned.find(isOpen)?.ordinal ?? planned.filter(one => one.standing.kind === 'given').length + 1
}

export const isOpen = ({ standing: { kind } }: PlannedDose): boolean =>
  kind !== 'given' && kind !== 'lapsed' && kind !== 'not-needed'

export type Conclusion =
  | { readonly kind: 'due'; readonly doses: readonly PlannedDose[] }
  | { readonly kind: 'youth-doctor-decides'; readonly doses: readonly PlannedDose[] }
  | {
      readonly kind: 'up-to-date'
      readonly next: PlannedDose | null
      readonly refused: readonly PlannedDose[]
      readonly held: readonly PlannedDose[]
    }
  /** The programme has nothing (more) for this child. */
  | { readonly kind: 'no-programme' }

/** The plan in one sentence: what can be given today, or that the child has everything. */
export function conclusionOf(plan: readonly PlannedDose[]): Conclusion {
  if (plan.every(one => one.standing.kind === 'lapsed')) return { kind: 'no-programme' }
  const due = plan.filter(one => one.standing.kind === 'due' || one.standing.kind === 'overdue')
  const possible = due.filter(one => one.earliest !== null)
  if (possible.length > 0) return { kind: 'due', doses: possible }
  if (due.length > 0) return { kind: 'youth-doctor-decides', doses: due }
  const planned = plan.filter(one => one.standing.kind === 'planned')
  return {
    kind: 'up-to-date',
    next: planned.toSorted(byFirstDay).at(0) ?? null,
    refused: plan.filter(one => one.standing.kind === 'refused'),
    held: plan.filter(one => one.standing.kind === 'postponed' || one.standing.kind === 'contra-indicated'),
  }
}

/** The youth doctor has a choice to make in the first year, while doses of the basic series are still to come. */
export const awaitsScheme = ({ birth, scheme }: SchemedChild, plan: readonly PlannedDose[], today: Day): boolean =>
  scheme === null &&
  mayChooseScheme(dayOfBirth(birth), dayNumber(today)) &&
  plan.some(one => one.vaccine === 'dktp-hib-hepb' && isOpen(one))

/** Until when a batch may be used: as typed, else as it was written down the last time. */
export const expiryOf = (
  { vaccine, batch, batchExpiresOn }: Pick<Dose, 'vaccine' | 'batch' | 'batchExpiresOn'>,
  batches: readonly Batch[],
): Day | null =>
  batchExpiresOn ?? batches.find(one => one.vaccine === vaccine && one.batch === batch)?.batchExpiresOn ?? null

/** How far a pregnancy was on a day: counted back from the birth, or from the day the birth is expected (40 weeks). */
export const gestationOn = (birth: { readonly on: Day; readonly gestationDays: number }, on: Day): number =>
  birth.gestationDays - daysBetween(on, birth.on)

const firstDay = ({ standing: at }: PlannedDose): string => (at.kind === 'planned' ? at.from.toString() : '')
const byFirstDay = (one: PlannedDose, other: PlannedDose): number => firstDay(one).localeCompare(firstDay(other))
