/**
 * What may be told of a year of matches and what followed, so that no small number can be worked out. Years do not overlap, and whatever
 * is divided is divided over the same three outcomes, of which the totals are told once: a table whose safety asks for another total to
 * be hidden is not told at all.
 */
import { type Cell, hideSmallNumbers, proposedFewest } from '../../../../knowledge/figures/small-numbers.ts'
import type { ReporterDomain } from '../../../../knowledge/referral-index/follow-up.ts'

export const outcomes = ['in-time', 'late', 'not-yet'] as const
export type Outcome = (typeof outcomes)[number]

/** One match of the year, without a word about whom. */
export type Followed = {
  readonly quarter: 1 | 2 | 3 | 4
  /** Of the one who reported last here. */
  readonly domain: ReporterDomain
  readonly isAcross: boolean
  readonly outcome: Outcome
  /** Calendar days between the match and the talk. */
  readonly days: number | null
  readonly isUseful: boolean | null
  readonly hasLead: boolean
}

export type ToldRow = { readonly name: string; readonly cells: readonly Cell[]; readonly total: Cell }
export type FollowUpFigures = {
  readonly total: Cell
  /** In the order of `outcomes`. */
  readonly outcomes: readonly Cell[]
  readonly percentInTime: number | null
  readonly percentWithLead: number | null
  readonly percentAcross: number | null
  readonly percentUseful: number | null
  /** In days; null when too few spoke. */
  readonly medianDays: number | null
  readonly byQuarter: readonly ToldRow[]
  readonly byDomain: readonly ToldRow[]
  readonly byLead: readonly ToldRow[]
  readonly byAcross: readonly ToldRow[]
}

export function figuresOf(matches: readonly Followed[]): FollowUpFigures {
  const headline = hideSmallNumbers([countOutcomes(matches)])
  const margins = headline.cells[0] ?? []
  const divided = (nameOf: (match: Followed) => string) => tell(matches, nameOf, margins)
  const byLead = divided(({ hasLead }) => (hasLead ? 'yes' : 'no'))
  const byAcross = divided(({ isAcross }) => (isAcross ? 'yes' : 'no'))
  return {
    total: headline.total,
    outcomes: margins,
    percentInTime: percentOf(margins[0], headline.total),
    percentWithLead: percentOf(totalOf(byLead, 'yes'), headline.total),
    percentAcross: percentOf(totalOf(byAcross, 'yes'), headline.total),
    ...spokenFigures(matches, margins),
    byQuarter: divided(({ quarter }) => String(quarter)),
    byDomain: divided(({ domain }) => domain),
    byLead,
    byAcross,
  }
}

const countOutcomes = (matches: readonly Followed[]): readonly number[] =>
  outcomes.map(outcome => matches.filter(match => match.outcome === outcome).length)

/** Rows that stand in their own order; none when the table would give something away. */
function tell(
  matches: readonly Followed[],
  nameOf: (match: Followed) => string,
  margins: readonly Cell[],
): readonly ToldRow[] {
  const groups = [...Map.groupBy(matches, nameOf)].toSorted(([one], [other]) => one.localeCompare(other))
  const safe = hideSmallNumbers(groups.map(([, group]) => countOutcomes(group)))
  const isSafeBeside = safe.columnTotals.every((cell, at) => cell.kind === 'shown' || margins[at]?.kind === 'hidden')
  if (!isSafeBeside || safe.total.kind === 'hidden') return []
  return groups.map(([name], at) => ({ name, cells: safe.cells[at] ?? [], total: safe.rowTotals[at] ?? hidden }))
}

/** Of those who spoke. Told only when it is told how many did, and when as many as that said either thing. */
function spokenFigures(
  matches: readonly Followed[],
  margins: readonly Cell[],
): Pick<FollowUpFigures, 'percentUseful' | 'medianDays'> {
  const days = matches.flatMap(one => one.days ?? []).toSorted((one, other) => one - other)
  const useful = matches.filter(({ isUseful }) => isUseful === true).length
  const isTold = days.length >= proposedFewest && margins.every(({ kind }) => kind === 'shown')
  if (!isTold) return { percentUseful: null, medianDays: null }
  const isSafe = [useful, days.length - useful].every(count => count === 0 || count >= proposedFewest)
  return { percentUseful: isSafe ? Math.round((100 * useful) / days.length) : null, medianDays: medianOf(days) }
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.length === 0 ? null : middle.reduce((sum, one) => sum + one, 0) / middle.length
}

const hidden: Cell = { kind: 'hidden' }
const totalOf = (rows: readonly ToldRow[], name: string): Cell | undefined =>
  rows.length === 0 ? undefined : (rows.find(row => row.name === name)?.total ?? { kind: 'shown', count: 0 })

/** In whole percents, when both may be told. */
const percentOf = (part: Cell | undefined, whole: Cell): number | null =>
  part?.kind === 'shown' && whole.kind === 'shown' && whole.count > 0
    ? Math.round((100 * part.count) / whole.count)
    : null

/** Counts that are told one by one, without a total: a match may have climbed more than one rung. */
export const tellEach = (
  counts: ReadonlyMap<string, number>,
): readonly { readonly name: string; readonly figure: Cell }[] =>
  [...counts].map(([name, count]) => ({
    name,
    figure: count > 0 && count < proposedFewest ? hidden : { kind: 'shown', count },
  }))

/** How many reports of an organisation stand, and how many of those ever met another. */
export type Reporting = { readonly organisation: string; readonly standing: number; readonly met: number }

/** The reports that stand today, by organisation: those that met another, and those that met nobody. */
export function tellReporting(all: readonly Reporting[]): readonly ToldRow[] {
  const safe = hideSmallNumbers(all.map(({ standing, met }) => [met, standing - met]))
  return all.map(({ organisation: name }, at) => ({
    name,
    cells: safe.cells[at] ?? [],
    total: safe.rowTotals[at] ?? hidden,
  }))
}
