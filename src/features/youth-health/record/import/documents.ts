/** From what a file says to what is stored: a document for each day, one about the birth, and a row for each measurement. Pure. */
import { type BdsRecord, weightsWithBirth } from '../../../../knowledge/basisdataset/record.ts'
import type { ChildId } from '../../../../people/index.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type MeasurementId, measureOf, type NewMeasurement, type Standing } from '../../growth/measurement.ts'
import type { ContactMomentId, ImportFileId, NewContactMoment } from '../contact-moment.ts'
import {
  type BirthDetails,
  type Measured,
  type MeasuredQuantity,
  measures,
  type Observations,
} from '../observations.ts'

type Day = Temporal.PlainDate

export type Documents = {
  readonly moments: readonly NewContactMoment[]
  readonly measurements: readonly NewMeasurement[]
}

/** What the record knew before; of a new child nothing. */
export type Known = { readonly standing: readonly Standing[]; readonly birth: BirthDetails | undefined }

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
  const visits = daysOf(file).map(on => ({
    ...about,
    id: newId<ContactMomentId>(),
    on,
    kind: 'exchanged' as const,
    observations: observedOn(file, on),
  }))
  const isKnown = (measure: MeasuredQuantity, on: Day): boolean =>
    known.standing.some(one => one.measure === measure && one.on.equals(on))
  const measurements = valuesOf(file)
    .filter(({ measure, on }) => !isKnown(measure, on))
    .map(value => ({
      ...value,
      id: newId<MeasurementId>(),
      child,
      contactMoment: visits.find(visit => visit.on.equals(value.on))?.id ?? birth.id,
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
  postcodeArea: file.postcodeArea,
  passiveSmoking: file.passiveSmoking,
  parents: file.parents,
  details: file.otherDetails,
})

const daysOf = (file: BdsRecord): readonly Day[] => {
  const all = [...file.measurements, ...file.vanWiechen, ...file.otherObservations].map(({ on }) => on.toString())
  return [...new Set(all)].toSorted().map(day => Temporal.PlainDate.from(day))
}

function observedOn(file: BdsRecord, on: Day): Observations {
  const measured = measuredOn(file, on)
  const vanWiechen = file.vanWiechen.filter(answer => answer.on.equals(on)).map(({ on: _, ...answer }) => answer)
  const values = file.otherObservations.filter(one => one.on.equals(on)).map(({ on: _, ...value }) => value)
  return {
    ...(Object.keys(measured).length === 0 ? {} : { measured }),
    ...(vanWiechen.length === 0 ? {} : { vanWiechen }),
    ...(values.length === 0 ? {} : { exchanged: { values } }),
  }
}

const fieldOf = { height: 'heightCm', weight: 'weightKg', headCircumference: 'headCircumferenceCm' } as const

const measuredOn = (file: BdsRecord, on: Day): Measured =>
  Object.fromEntries(file.measurements.filter(one => one.on.equals(on)).map(one => [fieldOf[one.kind], one.value]))

/** Every measured value; the birth weight is a weight on the day of birth, as the readers in use plot it. */
const valuesOf = (file: BdsRecord) =>
  [...file.measurements.filter(one => one.kind !== 'weight'), ...weightsWithBirth(file)].flatMap(
    ({ kind, on, value }) =>
      measures.filter(measure => measureOf[measure] === kind).map(measure => ({ measure, on, value })),
  )
