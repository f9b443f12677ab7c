import type { DueCall } from '../../../knowledge/plan/aftercare.ts'
import type { Aftercare } from './aftercare.ts'

const waits = ['to-come', 'due', 'late'] as const

/** The first call that is still to be made. */
export const nextCall = ({ due }: Pick<Aftercare, 'due'>): DueCall | undefined =>
  due.find(({ standing }) => waits.some(kind => kind === standing.kind))

/** Is there a call to make today? */
export const isCallDue = (aftercare: Pick<Aftercare, 'due'>): boolean => {
  const kind = nextCall(aftercare)?.standing.kind
  return kind === 'due' || kind === 'late'
}

/** Late calls first, then by day; families without a call to come last. */
export function byNextCall(one: Aftercare, other: Aftercare): number {
  const [first, second] = [nextCall(one), nextCall(other)]
  if (!first || !second) return Number(!first) - Number(!second)
  return Temporal.PlainDate.compare(first.on, second.on)
}
