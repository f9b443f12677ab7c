/** One child with its doses, as a line of a file has it. Words are read generously; a day or a number that cannot be refuses the line. */
import { type DayNumber, type DayOfBirth, dayAt, dayOfBirth, readIsoDay } from '../knowledge/ages/day-number.ts'
import type { ForecastInput } from '../knowledge/vaccination/forecast.ts'
import { daysBetween } from '../knowledge/vaccination/interval.ts'
import { readVaccine } from '../knowledge/vaccination/read-vaccine.ts'
import { adviseScheme, type Scheme } from '../knowledge/vaccination/scheme.ts'
import type { NumberedDose } from '../knowledge/vaccination/validity.ts'

type Day = Temporal.PlainDate
type Fields = Readonly<Record<string, unknown>>

export type Question = {
  /** As it came; absent when the line has none. */
  readonly id: unknown
  readonly child: Omit<ForecastInput, 'birth' | 'today' | 'doses'>
  readonly born: DayOfBirth
  readonly today: DayNumber
  /** In the order of the line. `given` is null for a vaccine we do not know. */
  readonly doses: readonly { readonly echo: Fields; readonly given: NumberedDose | null }[]
}

/** @throws RangeError when the line is no child with a birth and a today that exist. */
export function vaccinationQuestion(line: unknown): Question {
  const fields = fieldsIn(line, 'de regel')
  const birth = dayAt(dayIn(fields, 'birth'))
  const motherCarries = readHbsAg(fields)
  const child = {
    sex: readSex(fields.sex),
    scheme: readScheme(fields, birth, motherCarries),
    motherCarriesHepatitisB: motherCarries === true,
    refusals: [],
  }
  const doses = listIn(fields.doses).map(readDose)
  return { id: fields.id, child, born: dayOfBirth(birth), today: dayIn(fields, 'today'), doses }
}

function readDose(one: unknown): Question['doses'][number] {
  const echo = fieldsIn(one, 'een dosis')
  const on = dayIn(echo, 'on')
  const product = textIn(echo.product)
  const vaccine = readVaccine(textIn(echo.vaccine) ?? '', product)
  if (vaccine === null) return { echo, given: null }
  const expires = isAbsent(echo.batchExpiresOn) ? null : dayIn(echo, 'batchExpiresOn')
  const batchExpiresOn = expires === null ? null : dayAt(expires)
  const dose = { vaccine, on: dayAt(on), product, batch: textIn(echo.batch), batchExpiresOn }
  return { echo, given: { dose, on, batchExpiresOn: expires } }
}

/**
 * The scheme that the guideline advises, when the mother's vaccination or blood test is known; else null, and the child counts as 3+1.
 * A pregnancy of unknown length counts as 40 weeks. A blood test that is not mentioned was not positive: every mother is tested.
 */
function readScheme(child: Fields, birth: Day, motherCarriesHepatitisB: boolean | null): Scheme | null {
  const on = isAbsent(child.motherVaccinatedOn) ? null : dayAt(dayIn(child, 'motherVaccinatedOn'))
  if (on === null && !motherCarriesHepatitisB) return null
  const length = gestationIn(child.gestationDays)
  const maternalVaccination = on && { on, gestationDays: length - daysBetween(on, birth) }
  return adviseScheme({
    birth,
    maternalVaccination,
    provenPertussis: null,
    motherCarriesHepatitisB,
    otherCircumstance: false,
  }).scheme
}

const termDays = 280

function gestationIn(value: unknown): number {
  if (isAbsent(value)) return termDays
  const days = Number(value)
  if (!(days >= 100 && days <= 330)) throw new RangeError('gestationDays is geen zwangerschap in dagen, zoals 280.')
  return days
}

function readSex(value: unknown): ForecastInput['sex'] {
  const word = String(value ?? '').toLowerCase()
  if (['female', 'f', 'v', 'vrouw', 'meisje', 'girl', '2'].includes(word)) return 'female'
  return ['male', 'm', 'man', 'jongen', 'boy', '1'].includes(word) ? 'male' : 'unknown'
}

/** Null is a result that is said to be unknown. */
function readHbsAg({ motherHbsAg: value }: Fields): boolean | null {
  if (value === undefined) return false
  const word = String(value ?? '').toLowerCase()
  if (['true', 'positive', 'positief', 'pos', '+', 'ja', 'yes', '1'].includes(word)) return true
  return ['false', 'negative', 'negatief', 'neg', '-', 'nee', 'no', '0'].includes(word) ? false : null
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

const textIn = (value: unknown): string | null => (isAbsent(value) ? null : String(value))

function fieldsIn(value: unknown, what: string): Fields {
  if (!isFields(value)) throw new RangeError(`${what} hoort een object te zijn.`)
  return value
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listIn(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new RangeError('doses hoort een lijst te zijn.')
  return value
}

function dayIn(fields: Fields, name: string): DayNumber {
  const value = fields[name]
  const number = readIsoDay(typeof value === 'string' ? value : String(value))
  if (number === null)
    throw new RangeError(`${name} is geen dag zoals 2026-11-22: ${JSON.stringify(value) ?? 'niet ingevuld'}.`)
  return number
}
