/**
 * The two periods of a year in which youth help is told, and by when: three weeks after the period.
 * Source: docs/sources.md, row `youth-information`. That a delivery holds all help that ran in the period, and that what ended later is
 * told as running, is our reading.
 */
import { mergeTrajectories } from './merge-trajectories.ts'
import type { Day, Trajectory } from './trajectory.ts'

export type HalfYear = { readonly year: number; readonly half: 1 | 2 }
const weeksToDeliver = 3

export const halfYearOf = ({ year, month }: Day): HalfYear => ({ year, half: month <= 6 ? 1 : 2 })

export const firstDay = ({ year, half }: HalfYear): Day =>
  Temporal.PlainDate.from({ year, month: half === 1 ? 1 : 7, day: 1 })

export const lastDay = (period: HalfYear): Day => firstDay(period).add({ months: 6 }).subtract({ days: 1 })

export const deadlineOf = (period: HalfYear): Day => lastDay(period).add({ weeks: weeksToDeliver })

export const before = (period: HalfYear): HalfYear => halfYearOf(firstDay(period).subtract({ days: 1 }))

/** '2026-1' */
export const halfYearName = ({ year, half }: HalfYear): string => `${year}-${half}`

export function readHalfYear(words: string): HalfYear | undefined {
  const found = /^(20\d\d)-([12])$/.exec(words)
  return found ? { year: Number(found[1]), half: found[2] === '1' ? 1 : 2 } : undefined
}

/** What is told of a period: one record per stretch of help that ran in it, as it was on its last day. */
export function toldIn(period: HalfYear, all: readonly Trajectory[]): readonly Trajectory[] {
  const [first, last] = [firstDay(period), lastDay(period)]
  const begun = all.filter(({ startedOn }) => compare(startedOn, last) <= 0)
  return mergeTrajectories(begun)
    .filter(({ end }) => end === null || compare(end.on, first) >= 0)
    .map(one => (one.end !== null && compare(one.end.on, last) > 0 ? { ...one, end: null, measures: [] } : one))
}

const compare = (one: Day, other: Day): number => Temporal.PlainDate.compare(one, other)
