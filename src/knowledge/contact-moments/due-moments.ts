/** How every moment of the programme stands for one child today, and why. */
import { compareDays, dayNumber, dayOfBirth, yearsAfter } from '../ages/day-number.ts'
import { type DayWindow, daysOf } from './age-window.ts'
import type { MomentCode } from './contact-moments.ts'
import { endsMoment, type NotHeldReason } from './not-held.ts'
import type { ContactProgramme, ProgrammeMoment } from './programme.ts'

type Day = Temporal.PlainDate

/** Somebody was met: a two-way contact. A message that was only sent is not held, but `not-held.ts`. */
export type HeldMoment = { readonly code: string; readonly on: Day }
export type NotHeldMoment = { readonly code: string; readonly on: Day; readonly reason: NotHeldReason }

export type MomentStanding =
  | { readonly kind: 'held'; readonly on: Day }
  | { readonly kind: 'planned' }
  | { readonly kind: 'due' }
  /** `since` is the first day after its window. */
  | { readonly kind: 'overdue'; readonly since: Day }
  | {
      readonly kind: 'passed'
      readonly because: 'born' | 'of-age' | 'next-held' | 'next-began' | 'not-interested' | 'agreed'
    }

export type DueMoment = {
  readonly moment: ProgrammeMoment
  readonly window: DayWindow
  readonly standing: MomentStanding
  /** The last time it was not held, if ever. */
  readonly notHeld: NotHeldMoment | null
}

type Asked = {
  /** The day of birth, or the day it is expected. */
  readonly birth: { readonly kind: 'born' | 'expected'; readonly on: Day }
  readonly held: readonly HeldMoment[]
  readonly notHeld: readonly NotHeldMoment[]
  readonly today: Day
  readonly programme: ContactProgramme
}

/** The moments that are on, in order of age; a moment that was held stands there with its first day, on or off. */
export function dueMoments({ birth, held, notHeld, today, programme }: Asked): readonly DueMoment[] {
  const heldOn = new Map(held.toSorted((one, other) => compareDays(other.on, one.on)).map(one => [one.code, one.on]))
  const shown = programme.filter(({ code, isOn }) => isOn || heldOn.has(code))
  const windows = shown.map(({ window }) => daysOf(window, birth.on))
  return shown.map((moment, place) => {
    const window = windows[place] ?? daysOf(moment.window, birth.on)
    const last = lastOf(notHeld, moment.code)
    const later = shown.slice(place + 1)
    const next: Later = {
      isHeld: later.some(({ code }) => heldOn.has(code)),
      hasBegun: windows.slice(place + 1).some(({ from }) => compareDays(from, today) <= 0),
    }
    const on = heldOn.get(moment.code)
    const standing: MomentStanding = on
      ? { kind: 'held', on }
      : openStanding({ code: moment.code, birth, window, last, next, today })
    return { moment, window, standing, notHeld: last }
  })
}

/** What to do now: the moment that is overdue or due; else the first that is planned. */
export const nextMoment = (moments: readonly DueMoment[]): DueMoment | undefined =>
  moments.findLast(({ standing: { kind } }) => kind === 'overdue' || kind === 'due') ??
  moments.find(({ standing: { kind } }) => kind === 'planned')

/** Whoever is 18 has no youth health care to come for (Wpg art. 1: youth health care is for those under 18). */
const ofAge = 18

type Later = { readonly isHeld: boolean; readonly hasBegun: boolean }
type Open = {
  readonly code: MomentCode
  readonly birth: Asked['birth']
  readonly window: DayWindow
  readonly last: NotHeldMoment | null
  readonly next: Later
  readonly today: Day
}

function openStanding({ code, birth, window, last, next, today }: Open): MomentStanding {
  if (last && endsMoment(last.reason))
    return { kind: 'passed', because: last.reason === 'agreed' ? 'agreed' : 'not-interested' }
  if (next.isHeld) return { kind: 'passed', because: 'next-held' }
  if (code === 'prenatal' && birth.kind === 'born') return { kind: 'passed', because: 'born' }
  if (dayNumber(today) >= yearsAfter(dayOfBirth(birth.on), ofAge)) return { kind: 'passed', because: 'of-age' }
  if (birth.kind === 'expected' && code !== 'prenatal') return { kind: 'planned' }
  if (compareDays(today, window.from) < 0) return { kind: 'planned' }
  if (compareDays(today, window.to) <= 0) return { kind: 'due' }
  return next.hasBegun
    ? { kind: 'passed', because: 'next-began' }
    : { kind: 'overdue', since: window.to.add({ days: 1 }) }
}

const lastOf = (notHeld: readonly NotHeldMoment[], code: MomentCode): NotHeldMoment | null =>
  notHeld
    .filter(one => one.code === code)
    .toSorted((one, other) => compareDays(one.on, other.on))
    .at(-1) ?? null
