/**
 * The series a child's doses add to: one per disease, because a child may have had vaccines with fewer components elsewhere.
 * In a combined vaccine diphtheria, tetanus and polio lead, for they have a table; Hib and hepatitis B follow.
 */
import { diphtheriaTetanusPolio, hpv, mumpsMeaslesRubella, pneumococcal } from './rank-tables.ts'
import type { Scheme } from './scheme.ts'
import { type FullStep, fullStep, type Rank, type Series } from './series.ts'
import { counted, hepatitisB, hepatitisBAntibodies, hib, meningococcal, rotavirus, rsv } from './shorter-rank-tables.ts'
import { type Disease, type VaccineId, vaccineIds, vaccines } from './vaccines.ts'

/** What a series is kept for: a disease, or antibodies that add to no series of a vaccine. */
export type Track = Disease | 'hbig'

const seriesByTrack: Readonly<Record<Track, Series>> = {
  diphtheria: diphtheriaTetanusPolio,
  tetanus: diphtheriaTetanusPolio,
  polio: diphtheriaTetanusPolio,
  pertussis: counted,
  hib,
  'hepatitis-b': hepatitisB,
  hbig: hepatitisBAntibodies,
  pneumococcal,
  rotavirus,
  mumps: mumpsMeaslesRubella,
  measles: mumpsMeaslesRubella,
  rubella: mumpsMeaslesRubella,
  'meningococcal-c': meningococcal,
  'meningococcal-awy': meningococcal,
  hpv,
  rsv,
  'meningococcal-b': counted,
  varicella: counted,
  'hepatitis-a': counted,
  tuberculosis: counted,
}

/** A series with what is asked of it often, made once. */
export type Course = {
  readonly track: Track
  /** Its place in a child's progress. */
  readonly place: number
  readonly series: Series
  /** The steps behind a rank in a scheme. */
  readonly stepsAfter: (rank: Rank | null, scheme: Scheme) => readonly FullStep[]
  readonly isCompleteAt: (rank: Rank | null) => boolean
}

export type CoursesOfVaccine = { readonly leading: readonly Course[]; readonly following: readonly Course[] }

/** The courses a vaccine adds to. */
export const coursesOf = (vaccine: VaccineId): CoursesOfVaccine => coursesByVaccine.get(vaccine) ?? noCourses

const ranks: readonly (Rank | null)[] = [null, 0, 1, 2, 3, 4, 5, 6]
const placeOf = (rank: Rank | null): number => (rank === null ? 0 : rank + 1)

const leaders: readonly Disease[] = ['diphtheria', 'tetanus', 'polio']

const isTrack = (word: string): word is Track => Object.hasOwn(seriesByTrack, word)
const courses: readonly Course[] = Object.keys(seriesByTrack).filter(isTrack).map(courseOf)
export const courseCount = courses.length

function courseOf(track: Track, place: number): Course {
  const series = seriesByTrack[track]
  const after = (scheme: Scheme) =>
    ranks.map(rank =>
      series.steps
        .filter(step => step.after === rank && (step.scheme === undefined || step.scheme === scheme))
        .map(fullStep),
    )
  const [adapted, standard] = [after('3+1'), after('2+1')]
  const isComplete = ranks.map(rank => series.steps.every(step => step.after !== rank))
  return {
    track,
    place,
    series,
    stepsAfter: (rank, scheme) => (scheme === '3+1' ? adapted : standard)[placeOf(rank)] ?? [],
    isCompleteAt: rank => isComplete[placeOf(rank)] ?? true,
  }
}

const coursesByVaccine = new Map(vaccineIds.map(id => [id, split(id)]))
const noCourses: CoursesOfVaccine = { leading: [], following: [] }

function split(vaccine: VaccineId): CoursesOfVaccine {
  if (vaccine === 'hbig') return { leading: courses.filter(({ track }) => track === 'hbig'), following: [] }
  const diseases: readonly Track[] = vaccines[vaccine].protectsAgainst
  const all = courses.filter(({ track }) => diseases.includes(track))
  const leading = all.filter(({ track }) => leaders.some(leader => leader === track))
  if (leading.length === 0) return { leading: all, following: [] }
  return { leading, following: all.filter(({ track }) => track === 'hib' || track === 'hepatitis-b') }
}
