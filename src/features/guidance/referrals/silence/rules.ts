/**
 * When a referral stays silent: no answer, no beginning, no letter back. And when a wait is long. Pure: today is an argument.
 * No law sets these terms; those below are proposals, and a municipality agrees its own.
 */
import { holidaysFrom } from '../../../../knowledge/ages/dutch-holidays.ts'
import { addWorkingDays } from '../../../../knowledge/ages/working-days.ts'
import { dayOf } from '../day-of.ts'
import type { Referral } from '../referral.ts'
import { standingOf } from '../rules.ts'

type Day = Temporal.PlainDate

export type Terms = {
  /** Working days until an answer. */
  readonly reply: number
  /** Weeks after it was taken on until help begins, or until something new is said of the wait. */
  readonly startWeeks: number
  /** Working days after help ended until the letter. */
  readonly letterDays: number
  /** Working days after which the program reminds again. */
  readonly repeatDays: number
  /** Working days of silence after which the organisation of the sender hears of it. */
  readonly escalateDays: number
  readonly longWaitWeeks: number
  /** Days that a secure link can be opened. */
  readonly linkDays: number
}

export const proposedTerms: Omit<Terms, 'reply'> = {
  startWeeks: 6,
  letterDays: 10,
  repeatDays: 5,
  escalateDays: 10,
  longWaitWeeks: 6,
  linkDays: 30,
}

/** `due`: the last day in time. */
export type Silence = { readonly about: 'reply' | 'start' | 'letter'; readonly due: Day }

export function silenceOf(referral: Referral, today: Day, terms: Terms): Silence | null {
  const promised = promiseOf(referral, today, terms)
  return promised && Temporal.PlainDate.compare(today, promised.due) > 0 ? promised : null
}

/** What is waited for now, and by when. */
function promiseOf(referral: Referral, today: Day, terms: Terms): Silence | null {
  const { kind } = standingOf(referral, today, terms.reply)
  switch (kind) {
    case 'waits':
      return { about: 'reply', due: after(referral.sentOn, terms.reply) }
    case 'accepted':
      return referral.reply && { about: 'start', due: dayOf(referral.reply.at).add({ weeks: terms.startWeeks }) }
    case 'in-line':
      return (
        referral.line && {
          about: 'start',
          due: referral.line.expectedOn ?? dayOf(referral.line.at).add({ weeks: terms.startWeeks }),
        }
      )
    case 'ended':
      return referral.ending && { about: 'letter', due: after(referral.ending.on, terms.letterDays) }
    case 'started':
    case 'reported':
    case 'declined':
    case 'withdrawn':
      return null
  }
}

const after = (day: Day, workingDays: number): Day => addWorkingDays(day, workingDays, holidaysFrom(day))

/** Whom the program speaks to on this day: on the day after the last in time, and again after every so many working days. */
export type Nag = 'receiver' | 'sender' | 'escalation'

export function nagsOn(silence: Silence, today: Day, terms: Terms): readonly Nag[] {
  const late = workingDaysBetween(silence.due, today)
  if (late === 0) return []
  const isReminderDay = (late - 1) % terms.repeatDays === 0
  const isEscalationDay = late === terms.escalateDays
  return [
    ...(isReminderDay ? (['receiver', 'sender'] as const) : []),
    ...(isEscalationDay ? (['escalation'] as const) : []),
  ]
}

/** Zero on a day that is no working day: nobody is written to then. */
function workingDaysBetween(from: Day, to: Day): number {
  const holidays = holidaysFrom(from)
  for (let count = 1; count <= 400; count += 1) {
    const order = Temporal.PlainDate.compare(addWorkingDays(from, count, holidays), to)
    if (order === 0) return count
    if (order > 0) return 0
  }
  return 0
}

/** From the day it was sent until help is expected; null while nobody said when. */
export const isLongWait = ({ sentOn, line, start }: Referral, terms: Terms): boolean =>
  start === null &&
  line?.expectedOn != null &&
  Temporal.PlainDate.compare(sentOn.add({ weeks: terms.longWaitWeeks }), line.expectedOn) < 0
