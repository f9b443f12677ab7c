/**
 * Why a dose stands in a child's plan, with the facts for one sentence to a parent. The sentences are written where
 * they are shown; this union is closed, so a missing sentence does not compile.
 */
import { type DayNumber, dayAt } from '../ages/day-number.ts'
import type { Day, Moment } from './interval.ts'
import type { Invalidity, KnownChild, Verdict } from './judge.ts'
import { trialOf, whyNotOn } from './next-dose.ts'
import type { Birth, Cohort, Line } from './programme.ts'
import type { Scheme } from './scheme.ts'
import type { Slot } from './slots.ts'
import type { Course } from './tracks.ts'
import { type CourseVerdict, type JudgedDose, type ProgressBySeries, progressIn } from './validity.ts'

export type Reason =
  /** Children of these birth dates get it at this age. */
  | { kind: 'birth-cohort'; born: Cohort; at: Moment }
  /** Children of these birth dates are called up in these years (included). */
  | { kind: 'campaign'; born: Cohort; fromYear: number; toYear: number }
  /** The dose belongs to this scheme for the first doses. */
  | { kind: 'scheme'; scheme: Scheme }
  /** The youth doctor has not chosen between the schemes yet: until then the child counts as 3+1. */
  | { kind: 'scheme-undecided' }
  /** Nobody chose while there was a choice: the dose belongs to the scheme that holds then. */
  | { kind: 'scheme-by-default'; scheme: Scheme }
  /** Protection against RSV before the first winter. */
  | { kind: 'season'; born: 'april-to-september' | 'october-to-march' }
  | { kind: 'mother-carries-hepatitis-b' }
  /** Other doses, from elsewhere, held too little against Hib or hepatitis B. */
  | { kind: 'catch-up' }
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

/** Who is asked about. */
export type Asked = Omit<Birth, 'birth'> & {
  child: KnownChild
  /** Is the choice between the schemes still to be made? Not once it makes no difference. */
  isSchemeOpen: boolean
}

/** Why the plan of this child has this slot. */
export const reasonOf = ({ line, tooClose }: Slot, asked: Asked): Reason =>
  tooClose ? { kind: 'doses-too-close', ...tooClose } : reasonOfLine(line, asked)

/** What is known of a slot that is still open. */
export type OpenSlot = {
  asked: Asked
  slot: Slot
  judged: readonly JudgedDose[]
  /** Did any of the doses add nothing to a series? */
  hasWasted: boolean
  /** Where the doses given so far have brought the child. */
  given: ProgressBySeries
  /** Where the doses in the slots before this one will bring the child. */
  progress: ProgressBySeries
}

/** Why a dose is still to come. `waitsUntil`: its time has come, but the interval has not passed before this day. */
export function reasonToCome(open: OpenSlot, waitsUntil: DayNumber | null): Reason {
  const { asked, slot, judged, hasWasted, given, progress } = open
  if (slot.tooClose) return reasonOf(slot, asked)
  const courses = slot.line.leading
  const isNext = courses.every(course => progressIn(progress, course).rank === progressIn(given, course).rank)
  const because = waitsUntil === null ? null : whyNotOn(trialOf(asked.child, progress, slot.line), waitsUntil - 1)
  if (because?.kind === 'too-soon')
    return { kind: 'interval', previous: isNext ? because.previous : null, minimumDays: because.minimumDays }
  return (isNext && hasWasted ? wastedDose(judged, courses) : null) ?? reasonOf(slot, asked)
}

/** Did the dose add nothing to one of its series? */
export const isWasted = ({ verdicts }: JudgedDose): boolean =>
  verdicts.some(({ verdict }) => verdict.kind === 'does-not-count' || verdict.rank === 0)

/** The last dose, if it did not bring the child further in these series. A second entry of one day says nothing. */
function wastedDose(judged: readonly JudgedDose[], courses: readonly Course[]): Reason | null {
  for (let place = judged.length - 1; place >= 0; place--) {
    const last = judged[place]
    const verdict = last?.verdicts.findLast(one => isAbout(courses, one))?.verdict
    if (!last || !verdict) continue
    const on = dayAt(last.on)
    if (verdict.kind === 'does-not-count') return { kind: 'earlier-dose-does-not-count', on, because: verdict.because }
    return verdict.rank === 0 && last.dose.vaccine !== 'hep-b' ? { kind: 'dose-before-first-birthday', on } : null
  }
  return null
}

const isAbout = (courses: readonly Course[], { course, verdict }: CourseVerdict): boolean =>
  courses.includes(course) && !isSameDay(verdict)

const isSameDay = (verdict: Verdict): boolean =>
  verdict.kind === 'does-not-count' && verdict.because.kind === 'same-day'

function reasonOfLine(line: Line, { scheme, isSchemeOpen, motherCarriesHepatitisB }: Asked): Reason {
  const { vaccine, at, born, only } = line
  if (line.isCatchUp) return { kind: 'catch-up' }
  if (line.deadline !== null && line.deadline !== 'window' && motherCarriesHepatitisB)
    return { kind: 'mother-carries-hepatitis-b' }
  if (vaccine === 'dktp-hib-hepb' && isSchemeOpen) return { kind: 'scheme-undecided' }
  if (at.kind === 'campaign') return { kind: 'campaign', born, fromYear: at.from, toYear: at.to }
  const condition = only ?? 'everybody'
  switch (condition) {
    case '2+1':
    case '3+1':
      return { kind: scheme === null ? 'scheme-by-default' : 'scheme', scheme: condition }
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
