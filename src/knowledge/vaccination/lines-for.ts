/** Which lines of the programme are a child's: its cohort, its scheme, and what else the line asks. */
import { type DayNumber, type DayOfBirth, dayNumber, dayOfBirth, yearsAfter } from '../ages/day-number.ts'
import { type Birth, type Condition, type Line, programme } from './programme.ts'
import { firstBirthWithTwoSchemes, type Scheme } from './scheme.ts'
import { coursesOf } from './tracks.ts'

/** What is planned for every child like this one. Empty for someone born before 2008, who is no longer a child. */
export const linesFor = (child: Birth): Line[] =>
  linesBorn(dayOfBirth(child.birth), child).filter(line => !line.isCatchUp)

/** Children born before 2020 all have the 3+1 scheme; while it is undecided, the cards for 3+1 are what parents hold. */
export const schemeInUse = ({ birth, scheme }: Pick<Birth, 'birth' | 'scheme'>): Scheme =>
  schemeBorn(dayNumber(birth), scheme)

/** Was the child born when there was a choice of schemes? */
const hasTwoSchemes = (born: DayNumber): boolean => born >= firstWithTwoSchemes

/** Until the first birthday the schemes differ, and the youth doctor may still choose between them. */
export const mayChooseScheme = (born: DayOfBirth, today: DayNumber): boolean =>
  hasTwoSchemes(born.number) && today < yearsAfter(born, 1)

type Traits = Pick<Birth, 'sex' | 'scheme' | 'motherCarriesHepatitisB'>

/** The same, with the lines that only serve to catch up. They are looked up once for all children who share their cohort, season of birth, sex, scheme and mother's carriership. */
export function linesBorn(born: DayOfBirth, traits: Traits): readonly PlacedLine[] {
  const { sex, motherCarriesHepatitisB } = traits
  const scheme = schemeBorn(born.number, traits.scheme)
  const isBornInSummer = born.month >= 4 && born.month <= 9
  const sharers: Sharers = { sex, scheme, motherCarriesHepatitisB, isBornInSummer }
  const key = keyOf(cohortOf(born.number), sharers)
  const known = linesByKey.get(key)
  if (known) return known
  const lines = programme
    .filter(line => isIn(line, born.number) && (line.only === null || meets(line.only, sharers)))
    .map((line, place, all) => ({ ...line, isLastOfItsSeries: isLast(line, all.slice(place + 1)) }))
  linesByKey.set(key, lines)
  return lines
}

export const schemeBorn = (born: DayNumber, scheme: Scheme | null): Scheme =>
  hasTwoSchemes(born) ? (scheme ?? '3+1') : '3+1'

const firstWithTwoSchemes = dayNumber(firstBirthWithTwoSchemes)

type Sharers = Traits & { scheme: Scheme; isBornInSummer: boolean }
const linesByKey = new Map<number, readonly PlacedLine[]>()

/** A line among the others of a child. */
export type PlacedLine = Line & {
  /** No line behind it asks where this dose will have brought the child. */
  isLastOfItsSeries: boolean
}

function isLast({ vaccine }: Line, later: readonly Line[]): boolean {
  const { leading, following } = coursesOf(vaccine)
  return !later.some(line => line.leading.some(course => leading.includes(course) || following.includes(course)))
}

function keyOf(cohort: number, { sex, scheme, motherCarriesHepatitisB, isBornInSummer }: Sharers): number {
  const bySex = cohort * 3 + (sex === 'female' ? 0 : sex === 'male' ? 1 : 2)
  return bySex * 8 + (scheme === '2+1' ? 4 : 0) + (motherCarriesHepatitisB ? 2 : 0) + (isBornInSummer ? 1 : 0)
}

/** The days of birth between which no line begins or ends: a cohort each. */
const cohortStarts: readonly DayNumber[] = [
  ...new Set(programme.flatMap(({ born: { from, until } }) => [from, ...(until ? [until] : [])]).map(dayNumber)),
].sort((a, b) => a - b)

function cohortOf(born: DayNumber): number {
  let cohort = 0
  for (const start of cohortStarts) if (start <= born) cohort++
  return cohort
}

const isIn = ({ born: { from, until } }: Line, birth: DayNumber): boolean =>
  dayNumber(from) <= birth && (until === null || birth < dayNumber(until))

function meets(condition: Condition, { sex, scheme, motherCarriesHepatitisB, isBornInSummer }: Sharers): boolean {
  switch (condition) {
    case '2+1':
    case '3+1':
      return scheme === condition
    case 'girls':
      return sex === 'female'
    case 'boys':
      return sex !== 'female'
    case 'born-april-to-september':
      return isBornInSummer
    case 'born-october-to-march':
      return !isBornInSummer
    case 'hepatitis-b-mother':
      return motherCarriesHepatitisB
  }
}
