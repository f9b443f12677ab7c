/** Builds references from the printed tables of one survey and measure; their codes follow nlreferences 0.17.0 and the WHO files. */
import type { Measure, Sex } from '../measures.ts'
import type { Axis, Population, Publication, Reference, Table, Transform } from '../reference.ts'

type Survey = {
  readonly year: number
  readonly measure: Measure
  readonly axis: Axis
  readonly transform?: Transform
}
type Row = {
  readonly sex: Sex
  /** Last part of the code: an origin, an origin with an age group (`nla`), completed weeks of pregnancy, or nothing. */
  readonly sub: string
  readonly publication: Publication
  readonly table: Table
}

export const references = (survey: Survey, rows: readonly Row[]): readonly Reference[] =>
  rows.map(({ sex, sub, publication, table }) => ({
    code: dutchCode(survey.year, survey.measure, sex, sub),
    year: survey.year,
    measure: survey.measure,
    sex,
    population: populationOf(sub),
    gestationWeeks: Number(sub) || null,
    axis: survey.axis,
    transform: survey.transform ?? 'none',
    publication,
    table,
  }))

type WhoSurvey = Pick<Reference, 'year' | 'measure' | 'axis' | 'publication'>

export const whoReferences = (survey: WhoSurvey, tables: Record<Sex, Table>): Readonly<Record<Sex, Reference>> => ({
  female: whoReference(survey, 'female', tables.female),
  male: whoReference(survey, 'male', tables.male),
})

/** Size at birth; our own codes, for example `nl_birth_weight_male`. */
export const birthReferences = (
  measure: 'weight' | 'height',
  publication: Publication,
  tables: Record<Sex, Table>,
): Readonly<Record<Sex, Reference>> => ({
  female: birthReference(measure, publication, 'female', tables.female),
  male: birthReference(measure, publication, 'male', tables.male),
})

/** For example `nl_1997_wfh_male_nla`. */
export const dutchCode = (year: number, measure: Measure, sex: Sex, sub: string): string =>
  `nl_${year}_${shortName[measure]}_${sex}_${sub}`

const shortName: Record<Measure, string> = {
  height: 'hgt',
  weight: 'wgt',
  headCircumference: 'hdc',
  bmi: 'bmi',
  weightForHeight: 'wfh',
}

const origins: readonly Population[] = ['tu', 'ma', 'hs', 'ds']
const populationOf = (sub: string): Population => origins.find(origin => sub.startsWith(origin)) ?? 'nl'

const birthReference = (measure: 'weight' | 'height', publication: Publication, sex: Sex, table: Table): Reference => ({
  code: `nl_birth_${measure}_${sex}`,
  year: publication.year,
  measure,
  sex,
  population: 'nl',
  gestationWeeks: null,
  axis: 'gestationWeeks',
  transform: 'none',
  publication,
  table,
})

const whoReference = (survey: WhoSurvey, sex: Sex, table: Table): Reference => ({
  ...survey,
  code: `who_${survey.year}_${kebab(survey.measure)}_${sex}`,
  sex,
  population: 'who',
  gestationWeeks: null,
  transform: 'none',
  table,
})

const kebab = (name: string): string => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)
