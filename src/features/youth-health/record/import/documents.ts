/** From what a file says to what is stored: a document for each day, one about the birth, and a row for each measurement. Pure. */
import type { BdsRecord } from '../../../../knowledge/basisdataset/record.ts'
import type { ChildId } from '../../../../people/index.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { MeasurementId, NewMeasurement, StandingMeasurement } from '../../growth/measurement.ts'
import type { ContactMomentId, ImportFileId, NewContactMoment } from '../contact-moment.ts'
import type { BirthDetails, ExchangedValue, GivenAnswer, Measured, Observations } from '../observations.ts'

type Day = Temporal.PlainDate

export type Documents = {
  readonly moments: readonly NewContactMoment[]
  readonly measurements: readonly NewMeasurement[]
}

/** What the record knew before; of a new child nothing. */
export type Known = { readonly standing: readonly StandingMeasurement[]; readonly birth: BirthDetails | undefined }

/** A measure that the record already has on a day stays as it is: the file's value is in its document, not on the chart. */
export function documentsOf(file: BdsRecord, child: ChildId, importFile: ImportFileId, known: Known): Documents {
  const about = { child, importFile }
  const birth: NewContactMoment = {
    ...about,
    id: newId<ContactMomentId>(),
    on: file.birth,
    kind: 'birth',
    observations: { birth: birthDetailsOf(file, known.birth), exchanged: exchangedOf(file) },
  }
  const visits = observedByDay(file).map(({ on, observations }) => ({
    ...about,
    id: newId<ContactMomentId>(),
    on,
    kind: 'exchanged' as const,
    observations,
  }))
  const visitOn = new Map(visits.map(visit => [visit.on.toString(), visit.id]))
  const isKnown = new Set(known.standing.map(one => `${one.measure} ${one.on}`))
  const measurements = valuesOf(file)
    .filter(({ measure, on }) => !isKnown.has(`${measure} ${on}`))
    .map(value => ({
      ...value,
      id: newId<MeasurementId>(),
      child,
      contactMoment: visitOn.get(value.on.toString()) ?? birth.id,
      position: null,
      superseding: null,
    }))
  return { moments: [birth, ...visits], measurements }
}

/** Details that the file does not have stay as they were known. */
function birthDetailsOf(file: BdsRecord, known: BirthDetails | undefined): BirthDetails {
  const { pregnancy, birthSize, parentHeights } = file
  const { weightKg } = birthSize
  return {
    gestationDays: pregnancy.days ?? known?.gestationDays ?? null,
    weightGrams: (weightKg === null ? null : Math.round(weightKg * 1000)) ?? known?.weightGrams ?? null,
    lengthCm: birthSize.lengthCm ?? known?.lengthCm ?? null,
    headCircumferenceCm: birthSize.headCm ?? known?.headCircumferenceCm ?? null,
    motherCm: parentHeights.motherCm ?? known?.motherCm ?? null,
    fatherCm: parentHeights.fatherCm ?? known?.fatherCm ?? null,
    smoking: pregnancy.smoking ?? known?.smoking ?? null,
    parity: pregnancy.parity ?? known?.parity ?? null,
  }
}

/** Everything in the file that has no place of its own here: kept as it stood, dates as text. */
const exchangedOf = (file: BdsRecord): NonNullable<Observations['exchanged']> => ({
  format: file.format,
  organisationCode: file.organisationCode,
  reference: file.reference,
  sex: file.sex,
  postcodeArea: file.postcodeArea,
  passiveSmoking: file.passiveSmoking,
  parents: file.parents,
  details: file.otherDetails,
})

type Seen = { measured: Measured; vanWiechen: GivenAnswer[]; values: ExchangedValue[] }

/** Everything seen on one day belongs together, whatever it is. */
function observedByDay(file: BdsRecord): readonly { readonly on: Day; readonly observations: Observations }[] {
  const days = new Map<string, Seen>()
  const seenOn = (on: Day): Seen => {
    const known = days.get(on.toString()) ?? { measured: {}, vanWiechen: [], values: [] }
    days.set(on.toString(), known)
    return known
  }
  for (const { on, kind, value } of file.measurements) {
    const seen = seenOn(on)
    seen.measured = { ...seen.measured, [fieldOf[kind]]: value }
  }
  for (const { on, ...answer } of file.vanWiechen) seenOn(on).vanWiechen.push(answer)
  for (const { on, ...value } of file.otherObservations) seenOn(on).values.push(value)
  return [...days]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, seen]) => ({ on: Temporal.PlainDate.from(day), observations: documentOf(seen) }))
}

const fieldOf = { height: 'heightCm', weight: 'weightKg', headCircumference: 'headCircumferenceCm' } as const

const documentOf = ({ measured, vanWiechen, values }: Seen): Observations => ({
  ...(Object.keys(measured).length === 0 ? {} : { measured }),
  ...(vanWiechen.length === 0 ? {} : { vanWiechen }),
  ...(values.length === 0 ? {} : { exchanged: { values } }),
})

const measureOfKind = { height: 'height', weight: 'weight', headCircumference: 'head-circumference' } as const

const valuesOf = (file: BdsRecord) =>
  file.measurements.map(({ kind, on, value }) => ({ measure: measureOfKind[kind], on, value }))
