/** What a dose did as a whole, for the series it adds to. */
import type { Invalidity } from './judge.ts'
import type { Rank } from './series.ts'
import { coursesOf, type Track } from './tracks.ts'
import type { CourseVerdict, JudgedDose } from './validity.ts'

export type Effect =
  | { kind: 'counts'; rank: Rank }
  /** For some of its diseases; `because` is of the first of the others. */
  | { kind: 'counts-for'; rank: Rank; tracks: readonly Track[]; because: Invalidity }
  /** A BMR before the first birthday ("BMR-0"): it protects for a while and stands outside the series. */
  | { kind: 'extra'; rank: 0 }
  | { kind: 'does-not-count'; because: Invalidity }

/** The rank is the lowest that the dose brought, in the series that lead: all of it has come so far. */
export function effectOf({ dose, verdicts }: Pick<JudgedDose, 'dose' | 'verdicts'>): Effect {
  const leading = coursesOf(dose.vaccine).leading.length
  const rank = lowestRank(verdicts, 0, leading) ?? lowestRank(verdicts, leading, verdicts.length)
  if (rank === null) return { kind: 'does-not-count', because: becauseOf(verdicts[0]) }
  if (rank === 0 && dose.vaccine !== 'hep-b') return { kind: 'extra', rank }

  const lacking = verdicts.find(isLacking)
  if (!lacking) return { kind: 'counts', rank }
  const tracks = verdicts.filter(({ verdict }) => verdict.kind === 'counts').map(({ course }) => course.track)
  return { kind: 'counts-for', rank, tracks, because: becauseOf(lacking) }
}

function lowestRank(verdicts: readonly CourseVerdict[], from: number, until: number): Rank | null {
  let lowest: Rank | null = null
  for (let place = from; place < until; place++) {
    const verdict = verdicts[place]?.verdict
    if (verdict?.kind === 'counts' && (lowest === null || verdict.rank < lowest)) lowest = verdict.rank
  }
  return lowest
}

const becauseOf = (refused: CourseVerdict | undefined): Invalidity =>
  refused?.verdict.kind === 'does-not-count' ? refused.verdict.because : { kind: 'no-rule-found' }

/** Nobody misses a disease against which the child has had enough, or Hib after the second birthday. */
const isLacking = ({ course, verdict }: CourseVerdict): boolean =>
  verdict.kind === 'does-not-count' &&
  verdict.because.kind !== 'series-complete' &&
  !(course.track === 'hib' && verdict.because.kind === 'too-old')
