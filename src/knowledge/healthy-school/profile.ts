/**
 * What may be told of the pupils of a school: counts by group of classes, never of few. Several tables share the numbers of pupils, so
 * these are told first; a group whose number is not told is in no table, and a table whose totals could not all be told is not told at
 * all. What is left hides its small numbers by itself (knowledge/figures), and gives none away by another table.
 */
import { type Cell, hideSmallNumbers, proposedFewest } from '../figures/small-numbers.ts'

export const classGroups = ['1-2', '3-4', '5-6', '7-8', 'class-1-2', 'class-3-4', 'class-5-6', 'other'] as const
export type ClassGroup = (typeof classGroups)[number]

/** Every pupil is in one category of each subject, 'unknown' and the like included. */
const profileSubjects = ['weight', 'hearing', 'vision', 'vaccination', 'questionnaire'] as const
export type ProfileSubject = (typeof profileSubjects)[number]

/** In the order in which they are told. */
export const profileCategories: Readonly<Record<ProfileSubject, readonly string[]>> = {
  weight: ['underweight', 'healthy', 'overweight', 'obesity', 'not-measured'],
  hearing: ['done', 'not-done'],
  vision: ['done', 'not-done'],
  vaccination: ['given', 'not-given'],
  questionnaire: ['returned', 'not-returned'],
}

/** 'groep 7b' is in '7-8', 'klas 2C' in 'class-1-2', '3 havo' in 'class-3-4'; what cannot be read is 'other'. */
export function classGroupOf(className: string | null, isPrimary: boolean): ClassGroup {
  const number = Number(/\d+/.exec(className ?? '')?.[0])
  const first = number % 2 === 1 ? number : number - 1
  const group = `${isPrimary ? '' : 'class-'}${first}-${first + 1}`
  return classGroups.find(one => one === group) ?? 'other'
}

export type PupilCount = {
  readonly classGroup: ClassGroup
  readonly subject: ProfileSubject
  readonly category: string
  readonly count: number
}

export type ToldSubject = {
  readonly subject: ProfileSubject
  readonly categories: readonly string[]
  readonly rows: readonly {
    readonly classGroup: ClassGroup
    readonly pupils: number
    readonly cells: readonly Cell[]
  }[]
  /** Of the groups that are told. */
  readonly totals: readonly Cell[]
  readonly pupils: number
}

export type Profile = {
  readonly told: readonly ToldSubject[]
  /** Counted, but too few to tell. */
  readonly tooFew: readonly ProfileSubject[]
  /** Groups of classes with pupils that are in no table. */
  readonly groupsLeftOut: readonly ClassGroup[]
}

export function profileOf(counts: readonly PupilCount[], fewest = proposedFewest): Profile {
  const subjects = profileSubjects.filter(subject => counts.some(one => one.subject === subject))
  const groups = classGroups.filter(group => counts.some(one => one.classGroup === group && one.count > 0))
  const shown = toldGroups(groups, group => pupilsIn(counts, group), fewest)
  const tables = subjects.map(subject => ({ subject, told: tableOf(counts, subject, shown, fewest) }))
  return {
    told: tables.flatMap(({ told }) => (told ? [told] : [])),
    tooFew: tables.flatMap(({ subject, told }) => (told ? [] : [subject])),
    groupsLeftOut: groups.filter(group => !shown.includes(group)),
  }
}

/** A group of few pupils is left out; nobody is told how many there are in all, so one is enough. */
const toldGroups = (groups: readonly ClassGroup[], pupils: (group: ClassGroup) => number, fewest: number) =>
  groups.filter(group => pupils(group) >= fewest)

/** The same in every subject; where a subject was not counted for some, the most that were counted. */
const pupilsIn = (counts: readonly PupilCount[], group: ClassGroup): number =>
  Math.max(0, ...profileSubjects.map(subject => sum(countsOf(counts, subject, group))))

const countsOf = (counts: readonly PupilCount[], subject: ProfileSubject, group: ClassGroup, category?: string) =>
  counts
    .filter(one => one.subject === subject && one.classGroup === group)
    .filter(one => category === undefined || one.category === category)
    .map(one => one.count)

function tableOf(
  counts: readonly PupilCount[],
  subject: ProfileSubject,
  groups: readonly ClassGroup[],
  fewest: number,
): ToldSubject | null {
  const categories = profileCategories[subject].filter(category =>
    counts.some(one => one.subject === subject && one.category === category),
  )
  const whole = groups.filter(group => sum(countsOf(counts, subject, group)) === pupilsIn(counts, group))
  if (whole.length === 0) return null
  const table = whole.map(group => categories.map(category => sum(countsOf(counts, subject, group, category))))
  const safe = hideSmallNumbers(table, fewest)
  const isWhole = [...safe.rowTotals, safe.total].every(({ kind }) => kind === 'shown')
  const isSaying = safe.cells.flat().some(({ kind }) => kind === 'shown')
  if (!isWhole || !isSaying) return null
  const rows = whole.map((classGroup, at) => ({
    classGroup,
    pupils: pupilsIn(counts, classGroup),
    cells: safe.cells[at] ?? [],
  }))
  return { subject, categories, rows, totals: safe.columnTotals, pupils: sum(rows.map(row => row.pupils)) }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
