/** What is wrong in a delivery before it leaves: each with the record, the field and why. With one fault nothing leaves. */
import { parseBsn } from '../identifiers/bsn.ts'
import { parsePostcode } from '../identifiers/postcode.ts'
import { type FieldName, hasOwnBsn, keyOf } from './fields.ts'
import { firstDay, type HalfYear, lastDay } from './half-year.ts'
import type { Residence, Trajectory } from './trajectory.ts'

export type FaultReason =
  | 'bsn-wrong'
  | 'bsn-of-another'
  | 'same-key-as-another'
  | 'residence-missing'
  | 'postcode-wrong'
  | 'municipality-wrong'
  | 'end-before-start'
  | 'start-after-death'
  | 'satisfaction-out-of-scale'
  | 'informant-twice'

export type Fault = { readonly record: Trajectory; readonly field: FieldName; readonly reason: FaultReason }

/** Over what was written down, before records are merged: a merge may not hide a fault. */
export function findFaults(period: HalfYear, all: readonly Trajectory[]): readonly Fault[] {
  const concerned = all.filter(record => ranIn(period, record))
  return concerned.flatMap(record => [...ownFaults(record), ...faultsAmong(record, concerned)])
}

/** An end before the start does not take help out of the period in which it started. */
function ranIn(period: HalfYear, { startedOn, end }: Trajectory): boolean {
  const until = end !== null && isBefore(end.on, startedOn) ? startedOn : (end?.on ?? null)
  return !isBefore(lastDay(period), startedOn) && (until === null || !isBefore(until, firstDay(period)))
}

function ownFaults(record: Trajectory): readonly Fault[] {
  const { youth, startedOn, end, measures } = record
  const isWrong: readonly (readonly [FieldName, FaultReason, boolean])[] = [
    ['bsn', 'bsn-wrong', youth.bsn !== null && !parseBsn(youth.bsn).ok],
    ['datum_einde', 'end-before-start', end !== null && isBefore(end.on, startedOn)],
    ['datum_aanvang', 'start-after-death', youth.diedOn !== null && isBefore(youth.diedOn, startedOn)],
    ['outcome_2_informant', 'informant-twice', new Set(measures.map(({ by }) => by)).size < measures.length],
    ['outcome_1_tevredenheid', 'satisfaction-out-of-scale', measures.some(({ satisfaction: s }) => !isScore(s))],
  ]
  const residence = residenceFault(record.residence)
  return [
    ...isWrong.filter(([, , wrong]) => wrong).map(([field, reason]) => ({ record, field, reason })),
    ...(residence ? [{ record, field: 'postcode' as const, reason: residence }] : []),
  ]
}

function residenceFault(residence: Residence | null): FaultReason | undefined {
  if (residence === null) return 'residence-missing'
  if (residence.kind === 'postcode') return parsePostcode(residence.postcode).ok ? undefined : 'postcode-wrong'
  return /^\d{4}$/.test(residence.code) ? undefined : 'municipality-wrong'
}

/** Two children who would become one record. */
function faultsAmong(record: Trajectory, all: readonly Trajectory[]): readonly Fault[] {
  const others = all.filter(({ child }) => child !== record.child)
  const { youth } = record
  if (hasOwnBsn(youth) && others.some(other => other.youth.bsn === youth.bsn))
    return [{ record, field: 'bsn', reason: 'bsn-of-another' }]
  return others.some(other => keyOf(other) === keyOf(record))
    ? [{ record, field: 'geboortedatum', reason: 'same-key-as-another' }]
    : []
}

const isScore = (score: number | null): boolean =>
  score === null || (Number.isInteger(score) && score >= 1 && score <= 10)
const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) < 0
