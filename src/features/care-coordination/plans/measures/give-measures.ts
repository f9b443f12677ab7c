/** Somebody says how it goes, in figures; and puts a figure right with another one. */
import { isOn } from '../../../../knowledge/plan/measures/scales.ts'
import type { Audience } from '../../../../knowledge/plan/measures/who-sees.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { mustWrite, recordPlan, type Seat } from '../open-plan.ts'
import type { ParticipantId } from '../plan.ts'
import { type About, type Measure, type MeasureId, scaleOf } from './measure.ts'
import { insertMeasures } from './store.ts'

export type Figure = { readonly about: About; readonly value: number; readonly words: string }

export type NewMeasures = {
  /** Whose figures they are; who writes them down is the holder of the seat. */
  readonly givenBy: ParticipantId
  readonly on: Temporal.PlainDate
  readonly audience: Audience
  /** At least one. */
  readonly figures: readonly Figure[]
}

/** Of the family and its people, each gives one's own figures; professionals also write down what somebody told them. */
export async function giveMeasures(ctx: Ctx, seat: Seat, given: NewMeasures): Promise<readonly MeasureId[]> {
  mustWrite(seat, 'measures')
  if (seat.me.kind !== 'professional' && given.givenBy !== seat.me.id) refuse(seat)
  if (seat.me.kind !== 'professional' && given.figures.some(({ about }) => about.kind === 'self-reliance')) refuse(seat)
  const { on, audience, givenBy } = given
  const rows = given.figures.map(figure => ({
    ...rowOf(ctx, seat, figure),
    measured_on: on,
    given_by: givenBy,
    audience,
    replaces: null,
    reason: '',
  }))
  const inserted = await insertMeasures(ctx.db, rows)
  recordPlan(ctx, 'create', 'care-coordination.measure', seat)
  return inserted
}

export type Correction = { readonly value: number; readonly words: string; readonly reason: string }
export type Correcting =
  | { readonly kind: 'corrected' }
  /** Somebody else put it right in the meantime. */
  | { readonly kind: 'overtaken' }

/** A newer figure for the same day takes the place of this one, with the reason; both stay to be read. */
export async function correctMeasure(
  ctx: Ctx,
  seat: Seat,
  { measure, value, words, reason }: Correction & { readonly measure: Measure },
): Promise<Correcting> {
  if (!mayCorrect(seat, measure)) refuse(seat)
  const { about, on, givenBy, audience, id } = measure
  const row = { ...rowOf(ctx, seat, { about, value, words }), measured_on: on, given_by: givenBy, audience }
  const inserted = await insertMeasures(ctx.db, [{ ...row, replaces: id, reason }])
  if (inserted.length === 0) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.measure', seat)
  return { kind: 'corrected' }
}

/** Whose figure it is, and who wrote it down. */
export const mayCorrect = ({ me }: Pick<Seat, 'me'>, { givenBy, recordedBy }: Measure): boolean =>
  givenBy === me.id || recordedBy === me.id

function rowOf(ctx: Ctx, seat: Seat, { about, value, words }: Figure) {
  if (!isOn(scaleOf(about), value)) throw new RangeError(`${value} is not on the scale of ${about.kind}`)
  return {
    municipality: ctx.municipality,
    id: newId<MeasureId>(),
    plan_id: seat.plan.id,
    about,
    value,
    words,
    recorded_at: ctx.now,
    recorded_by: seat.me.id,
  }
}

function refuse({ children }: Seat): never {
  throw new NotAllowed('care-coordination.measure', children[0]?.id ?? null)
}
