/** From what the record holds to what a Basisdataset file can say of it. Pure. */
import { completedWeeks } from '../../../../knowledge/ages/gestation.ts'
import type {
  BdsAnswer,
  BdsMeasurement,
  BdsRecord,
  OtherObservation,
} from '../../../../knowledge/basisdataset/record.ts'
import { ownFormat } from '../../../../knowledge/basisdataset/write-bds.ts'
import type { Child } from '../../../../people/index.ts'
import type { Examination } from '../../development/index.ts'
import type { StandingMeasurement } from '../../growth/measurement.ts'
import { type BirthDetails, unknownBirth } from '../../record/observations.ts'
import { type ExchangedOn, type Told, toldBy } from './exchanged.ts'
import { type RecordedHere, seenHere } from './seen-here.ts'

export type Recorded = RecordedHere & {
  readonly birth: BirthDetails | undefined
  readonly measurements: readonly StandingMeasurement[]
  readonly examinations: readonly Examination[]
  /** In order of recording. */
  readonly exchanged: readonly ExchangedOn[]
  /** Of the home of the child, when it is known here. */
  readonly postcode: string | null
}

/** Only of a child that was born: a file has a birth date. */
export function bdsOf(child: Child, recorded: Recorded): BdsRecord {
  const told = toldBy(recorded.exchanged)
  return {
    format: told.format ?? ownFormat,
    organisationCode: told.organisationCode,
    reference: told.format === undefined ? child.id : told.reference,
    sex: child.sex === 'unknown' ? (told.sex ?? 'unknown') : child.sex,
    birth: child.birth.on,
    postcodeArea: recorded.postcode?.slice(0, 4) ?? told.postcodeArea,
    ...birthFacts(recorded.birth ?? unknownBirth),
    passiveSmoking: told.passiveSmoking,
    parents: told.parents,
    measurements: measurementsOf(recorded.measurements),
    vanWiechen: firstOfEachDay(recorded.examinations.flatMap(answersOf)),
    otherDetails: told.details,
    otherObservations: otherObservations(recorded, told),
  }
}

function birthFacts(birth: BirthDetails): Pick<BdsRecord, 'pregnancy' | 'birthSize' | 'parentHeights'> {
  const { gestationDays: days, weightGrams, smoking, parity } = birth
  return {
    pregnancy: { days, completedWeeks: days === null ? null : completedWeeks(days), smoking, parity },
    birthSize: {
      weightKg: weightGrams === null ? null : weightGrams / 1000,
      lengthCm: birth.lengthCm,
      headCm: birth.headCircumferenceCm,
    },
    parentHeights: { motherCm: birth.motherCm, fatherCm: birth.fatherCm },
  }
}

const kindOf = { height: 'height', weight: 'weight', 'head-circumference': 'headCircumference' } as const

const measurementsOf = (measurements: readonly StandingMeasurement[]): readonly BdsMeasurement[] =>
  measurements
    .map(({ measure, on, value }) => ({ kind: kindOf[measure], on, value }))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))

const answersOf = ({ on, answers }: Examination): readonly BdsAnswer[] =>
  answers.map(({ item, side, bdsNumber, answer }) => ({ item, side, bdsNumber, on, answer }))

/** A file has one value for an element and a day. */
const firstOfEachDay = (answers: readonly BdsAnswer[]): readonly BdsAnswer[] => {
  const first = new Map<string, BdsAnswer>()
  for (const one of answers) {
    const key = `${one.bdsNumber} ${one.on}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** What other files said goes before what was seen here: of one element on one day the first counts. */
function otherObservations(recorded: Recorded, told: Told): readonly OtherObservation[] {
  const first = new Map<string, OtherObservation>()
  for (const one of [...told.observations, ...seenHere(recorded)]) {
    const key = `${one.code} ${one.on}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}
