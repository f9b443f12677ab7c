/**
 * How many of the children born in a year have had at least one dose of each vaccine. Told in whole percents only: beside the numbers
 * by age, numbers by birth year would give the few children away who fall between the two.
 */
import { proposedFewest } from '../../../knowledge/figures/small-numbers.ts'
import { isBefore, windowOf } from '../../../knowledge/vaccination/interval.ts'
import { linesFor } from '../../../knowledge/vaccination/lines-for.ts'
import { type Line, lastBirthday } from '../../../knowledge/vaccination/programme.ts'
import { type VaccineId, vaccineIds } from '../../../knowledge/vaccination/vaccines.ts'
import type { Coverage, Part } from './figure.ts'

type Count = { readonly birthYear: number; readonly children: number }

export function coverageOf(
  born: readonly Count[],
  vaccinated: readonly (Count & { readonly vaccine: string })[],
  today: Temporal.PlainDate,
): Coverage {
  const years = Array.from({ length: lastBirthday }, (_, at) => today.year - 1 - at).filter(year =>
    born.some(one => one.birthYear === year),
  )
  const vaccines = vaccineIds.filter(
    vaccine => isPlannedFor(vaccine, today) && years.some(year => hadItsTime(vaccine, year, today)),
  )
  const part = (vaccine: VaccineId, birthYear: number): Part => {
    if (!hadItsTime(vaccine, birthYear, today)) return { kind: 'not-planned' }
    const all = born.find(one => one.birthYear === birthYear)?.children ?? 0
    const given = vaccinated.find(one => one.birthYear === birthYear && one.vaccine === vaccine)?.children ?? 0
    return partOf(given, all)
  }
  return {
    vaccines,
    years: years.map(birthYear => ({ birthYear, parts: vaccines.map(vaccine => part(vaccine, birthYear)) })),
  }
}

/** Hidden when one to four have it, or one to four have not. */
function partOf(given: number, all: number): Part {
  const isSmall = [given, all - given].some(count => count > 0 && count < proposedFewest)
  return isSmall || all < proposedFewest
    ? { kind: 'hidden' }
    : { kind: 'shown', percent: Math.round((100 * given) / all) }
}

/** Is the time for a first dose over for everyone born in the year? The programme differs by birth date, so both ends must agree. */
const hadItsTime = (vaccine: VaccineId, birthYear: number, today: Temporal.PlainDate): boolean =>
  [`${birthYear}-01-01`, `${birthYear}-12-31`]
    .map(birth => Temporal.PlainDate.from(birth))
    .every(birth => plannedFor(vaccine, birth).some(line => isBefore(windowOf(line.at, birth).to, today)))

/** Is it in the programme of a child that is born today? Vaccines that left the programme are not followed. */
const isPlannedFor = (vaccine: VaccineId, birth: Temporal.PlainDate): boolean => plannedFor(vaccine, birth).length > 0

const plannedFor = (vaccine: VaccineId, birth: Temporal.PlainDate): readonly Line[] =>
  linesFor({ birth, sex: 'unknown', scheme: null, motherCarriesHepatitisB: false }).filter(
    line => line.vaccine === vaccine,
  )
