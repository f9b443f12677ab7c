/**
 * Why a dose stands in a child's plan, with the facts for one sentence to a parent. The sentences are written where
 * they are shown; this union is closed, so a missing sentence does not compile.
 */
import { type Day, isBefore, type Moment } from './interval.ts'
import { whyNotOn } from './next-dose.ts'
import type { Birth, Cohort, Line } from './programme.ts'
import { firstBirthWithTwoSchemes, type Scheme } from './scheme.ts'
import type { Slot } from './slots.ts'
import {
  type Child,
  type Invalidity,
  type JudgedDose,
  type ProgressBySeries,
  type Track,
  tracksOf,
  type Verdict,
} from './validity.ts'

export type Reason =
  /** Children of these birth dates get it at this age. */
  | { kind: 'birth-cohort'; born: Cohort; at: Moment }
  /** Children of these birth dates are called up in these years (included). */
  | { kind: 'campaign'; born: Cohort; fromYear: number; toYear: number }
  /** The dose belongs to this scheme for the first doses. */
  | { kind: 'scheme'; scheme: Scheme }
  /** The youth doctor has not chosen between the schemes yet: until then the child counts as 3+1. */
  | { kind: 'scheme-undecided' }
  /** Protection against RSV before the first winter. */
  | { kind: 'season'; born: 'april-to-september' | 'october-to-march' }
  | { kind: 'mother-carries-hepatitis-b' }
  /** An earlier dose does not count, so this one is still needed. */
  | { kind: 'earlier-dose-does-not-count'; on: Day; because: Invalidity }
  /** The dose before the first birthday ("BMR-0") was an extra: it does not count in the series. */
  | { kind: 'dose-before-first-birthday'; on: Day }
  /** Two doses were given closer together than `minimumDays`, so one more is needed. */
  | { kind: 'doses-too-close'; intervalDays: number; minimumDays: number }
  /** It would be its time, but there must be so many days after the previous dose (null: still to be given). */
  | { kind: 'interval'; previous: Day | null; minimumDays: number }
  /** The rules as known do not say: this dose would not count any more. */
  | { kind: 'youth-doctor-decides'; because: Invalidity }

/** Why the plan of this child has this slot. */
export const reasonOf = ({ line, tooClose }: Slot, birth: Birth): Reason =>
  tooClose ? { kind: 'doses-too-close', ...tooClose } : reasonOfLine(line, birth)

/** What is known of a slot that is still open. */
export type OpenSlot = {
  input: Birth & { today: Day }
  child: Child
  slot: Slot
  judged: readonly JudgedDose[]
  /** Where the doses given so far have brought the child. */
  given: ProgressBySeries
  /** Where the doses in the slots before this one will bring the child. */
  progress: ProgressBySeries
}

/** Why a dose is still to come. `waitsUntil`: its time has come, but the interval has not passed before this day. */
export function reasonToCome(open: OpenSlot, waitsUntil: Day | null): Reason {
  const { input, child, slot, judged, given, progress } = open
  if (slot.tooClose) return reasonOf(slot, input)
  const tracks = tracksOf(slot.line.vaccine)
  const isNext = tracks.every(track => progress.get(track) === given.get(track))
  const because = waitsUntil && whyNotOn(child, progress, slot.line, waitsUntil.subtract({ days: 1 }))
  if (because?.kind === 'too-soon')
    return { kind: 'interval', previous: isNext ? because.previous : null, minimumDays: because.minimumDays }
  return (isNext ? wastedDose(judged, tracks) : null) ?? reasonOf(slot, input)
}

/** The last dose, if it did not bring the child further in these series. A second entry of one day says nothing. */
function wastedDose(judged: readonly JudgedDose[], tracks: readonly Track[]): Reason | null {
  const last = judged
    .flatMap(({ dose, verdicts }) => verdicts.map(({ track, verdict }) => ({ on: dose.on, track, verdict })))
    .filter(({ track, verdict }) => tracks.includes(track) && !isSameDay(verdict))
    .at(-1)
  if (last?.verdict.kind === 'does-not-count')
    return { kind: 'earlier-dose-does-not-count', on: last.on, because: last.verdict.because }
  return last?.verdict.rank === 0 ? { kind: 'dose-before-first-birthday', on: last.on } : null
}

const isSameDay = (verdict: Verdict): boolean =>
  verdict.kind === 'does-not-count' && verdict.because.kind === 'same-day'

function reasonOfLine({ vaccine, at, born, only }: Line, { birth, scheme }: Birth): Reason {
  const hasTwoSchemes = !isBefore(birth, firstBirthWithTwoSchemes)
  if (vaccine === 'dktp-hib-hepb' && hasTwoSchemes && scheme === null) return { kind: 'scheme-undecided' }
  if (at.kind === 'campaign') return { kind: 'campaign', born, fromYear: at.from, toYear: at.to }
  const condition = only ?? 'everybody'
  switch (condition) {
    case '2+1':
    case '3+1':
      return { kind: 'scheme', scheme: condition }
    case 'born-april-to-september':
      return { kind: 'season', born: 'april-to-september' }
    case 'born-october-to-march':
      return { kind: 'season', born: 'october-to-march' }
    case 'hepatitis-b-mother':
      return { kind: 'mother-carries-hepatitis-b' }
    case 'girls':
    case 'boys':
    case 'everybody':
      return { kind: 'birth-cohort', born, at }
  }
}
