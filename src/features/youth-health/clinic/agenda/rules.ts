/** Where a child of a session stands, and who is next. Pure. */
import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { HeldMoment, NotHeldMoment } from '../../../../knowledge/contact-moments/due-moments.ts'
import type { ContactProgramme } from '../../../../knowledge/contact-moments/programme.ts'
import type { Planned } from '../planning/planned-contact.ts'
import type { Agenda, Attendance, Line } from './agenda.ts'

/** A contact that was recorded that day is seen, whatever else was said; an attempt for this moment is not come. */
export function attendanceOf(
  { on, moment, arrivedAt }: Pick<Planned, 'on' | 'moment' | 'arrivedAt'>,
  held: readonly HeldMoment[],
  notHeld: readonly Pick<NotHeldMoment, 'code' | 'on'>[],
): Attendance {
  if (held.some(one => one.on.equals(on))) return 'seen'
  if (notHeld.some(one => one.code === moment && one.on.equals(on))) return 'not-come'
  return arrivedAt === null ? 'expected' : 'arrived'
}

/** A moment of the programme that was held before its day is not held again: the child is then seen on indication. */
export function momentToHold(
  { on, moment }: Pick<Planned, 'on' | 'moment'>,
  held: readonly HeldMoment[],
  programme: ContactProgramme,
): MomentCode {
  const isOnce = programme.some(({ code }) => code === moment)
  const wasHeld = held.some(one => one.code === moment && Temporal.PlainDate.compare(one.on, on) < 0)
  return isOnce && wasHeld ? onIndication : moment
}

const onIndication: MomentCode = '22'

/** Who is here longest; while nobody waits, who is expected first. */
export function nextLine(agendas: readonly Agenda[]): Line | undefined {
  const lines = agendas.flatMap(({ lines: own }) => own)
  const waiting = lines.filter(({ attendance }) => attendance === 'arrived')
  const [first] = waiting.toSorted((one, other) => sinceOf(one) - sinceOf(other))
  return first ?? lines.find(({ attendance }) => attendance === 'expected')
}

const sinceOf = ({ planned }: Line): number => planned.arrivedAt?.epochMilliseconds ?? 0

export type Tally = Readonly<Record<Attendance, number>>

export function tallyOf(lines: readonly Pick<Line, 'attendance'>[]): Tally {
  const tally = { expected: 0, arrived: 0, seen: 0, 'not-come': 0 }
  for (const { attendance } of lines) tally[attendance] += 1
  return tally
}
