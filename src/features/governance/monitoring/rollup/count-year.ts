/**
 * What is counted once a year, in its first night (and in the very first night): who has a record, and who of them is vaccinated. These
 * change by one a day, so a second count within the year would tell of one child.
 */
import { hideSmallNumbers } from '../../../../knowledge/figures/small-numbers.ts'
import { type AreaCount, type ToldCell, type ToldLine, tellTerm } from '../../../../knowledge/figures/tell-term.ts'
import { isBefore, windowOf } from '../../../../knowledge/vaccination/interval.ts'
import { linesFor } from '../../../../knowledge/vaccination/lines-for.ts'
import { type Line, lastBirthday } from '../../../../knowledge/vaccination/programme.ts'
import { type VaccineId, vaccineIds } from '../../../../knowledge/vaccination/vaccines.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findLastTold, insertTerm } from './store.ts'
import { type BornIn, findChildren, findVaccinated } from './year/store.ts'

/** Of fewer, "hidden" would say too much: of nine or less either part may be known to be small. A proposal. */
const fewestBorn = 10

/** No child any more (Jeugdwet 7.1.1.1). */
const untilAge = 23

export async function isYearToCount({ municipality, today }: Ctx, db: Ctx['db']): Promise<boolean> {
  const told = await findLastTold(db, 'rollup.told_term', municipality)
  return told.get('children')?.year !== today.year
}

export async function countYear({ municipality, today, now }: Ctx, db: Ctx['db']): Promise<void> {
  const all = await findChildren(db, municipality)
  const children = all.filter(one => one.birthYear > today.year - untilAge && one.birthYear <= today.year)
  const count = children.reduce((sum, one) => sum + one.children, 0)
  if (count > 0 && count < 5) return
  const month = today.toPlainYearMonth()
  const stretch = { first: month, last: month, count }
  const lines = tellTerm(children.flatMap(countsOf))
  await insertTerm(db, { municipality, subject: 'children' }, { ...stretch, lines }, now)
  const coverage = coverageOf(lines, await findVaccinated(db, municipality), today)
  await insertTerm(db, { municipality, subject: 'coverage' }, { ...stretch, lines: coverage }, now)
}

const countsOf = ({ area, birthYear, children }: BornIn & { readonly area: string }): readonly AreaCount[] => [
  { area, breakdown: 'total', category: `${birthYear}`, count: children },
  { area, breakdown: 'birth-year', category: `${birthYear}`, count: children },
]

/** Per vaccine, of every birth year that is told by itself: how many have at least one dose, and how many have none. */
function coverageOf(
  children: readonly ToldLine[],
  vaccinated: readonly (BornIn & { readonly vaccine: string })[],
  today: Temporal.PlainDate,
): readonly ToldLine[] {
  const whole = children.find(line => line.breakdown === 'birth-year' && line.areas.length === 0)
  const born = (whole?.cells ?? []).flatMap(({ categories: [year, ...more], count }) =>
    year !== undefined && more.length === 0 && count !== null ? [{ birthYear: Number(year), children: count }] : [],
  )
  return vaccineIds.flatMap(vaccine => {
    const due = born.filter(one => one.children >= fewestBorn && isFollowed(vaccine, one.birthYear, today))
    const cells = due.flatMap(one => {
      const given = vaccinated.find(two => two.birthYear === one.birthYear && two.vaccine === vaccine)?.children ?? 0
      return cellsOf(one, Math.min(given, one.children))
    })
    return cells.length === 0 ? [] : [{ areas: [], breakdown: vaccine, isWithheld: false, cells }]
  })
}

/** Both hidden when one of them is one to four: their sum is told. */
function cellsOf({ birthYear, children }: BornIn, given: number): readonly ToldCell[] {
  const [row = []] = hideSmallNumbers([[given, children - given]]).cells
  return ['yes', 'no'].map((kind, at) => {
    const cell = row[at]
    return { categories: [`${birthYear} ${kind}`], count: cell?.kind === 'shown' ? cell.count : null }
  })
}

/** Still in the programme, and the time for a first dose is over for everyone born in the year: the programme differs by birth date. */
const isFollowed = (vaccine: VaccineId, year: number, today: Temporal.PlainDate): boolean =>
  year > today.year - 1 - lastBirthday &&
  plannedFor(vaccine, today).length > 0 &&
  [`${year}-01-01`, `${year}-12-31`]
    .map(birth => Temporal.PlainDate.from(birth))
    .every(birth => plannedFor(vaccine, birth).some(line => isBefore(windowOf(line.at, birth).to, today)))

const plannedFor = (vaccine: VaccineId, birth: Temporal.PlainDate): readonly Line[] =>
  linesFor({ birth, sex: 'unknown', scheme: null, motherCarriesHepatitisB: false }).filter(
    line => line.vaccine === vaccine,
  )
