/** A family that was not reached, and what is done about it. It stays on the list until somebody says why it is off. */
import type { ChildId } from '../../../people/index.ts'
import type { ReachTerms } from './terms/reach-terms.ts'

export type UnreachedId = string & { readonly __brand: 'UnreachedId' }

export const causes = ['not-booked', 'not-come', 'cannot-invite'] as const
export type Cause = (typeof causes)[number]
export const ways = [
  'phone',
  'text',
  'mail',
  'letter',
  'other-language',
  'interpreter',
  'walk-in',
  'home-visit',
  'partner',
] as const
export type Way = (typeof ways)[number]
export const endings = ['reached', 'booked', 'not-wanted', 'cared-for-elsewhere', 'moved-away', 'died'] as const
export type Ending = (typeof endings)[number]

export type Attempt = {
  readonly nth: number
  readonly way: Way
  readonly on: Temporal.PlainDate
  readonly note: string
  readonly nextWay: Way
  readonly nextOn: Temporal.PlainDate
  readonly byName: string
}
export type Unreached = {
  readonly id: UnreachedId
  readonly child: ChildId
  readonly organisation: string
  readonly because: Cause
  readonly since: Temporal.PlainDate
  readonly attempts: readonly Attempt[]
  readonly end: { readonly because: Ending; readonly note: string; readonly byName: string } | null
}

/**
 * What somebody does now, and when: always something, so that nobody is forgotten. As was agreed at the last attempt; before the first a
 * proposal of ours, by a person: call, with an interpreter for who needs one, and go there where there is nothing to call.
 */
export function nextStep(
  { attempts, because, since }: Pick<Unreached, 'attempts' | 'because' | 'since'>,
  family: { readonly hasPhone: boolean; readonly needsInterpreter: boolean },
  { answerWeeks, firstStepDays }: ReachTerms,
): { readonly way: Way; readonly on: Temporal.PlainDate; readonly isProposal: boolean } {
  const last = attempts.at(-1)
  if (last) return { way: last.nextWay, on: last.nextOn, isProposal: false }
  const way = !family.hasPhone ? 'home-visit' : family.needsInterpreter ? 'interpreter' : 'phone'
  // An invitation waits for an answer first.
  const on = since.add(because === 'not-booked' ? { weeks: answerWeeks } : { days: firstStepDays })
  return { way, on, isProposal: true }
}

/** Counts of fewer than five are not told: in a neighbourhood they may point at a family. */
const leastTold = 5
export type AreaCount = { readonly area: string; readonly reached: number; readonly open: number }
export const isTold = ({ reached, open }: AreaCount): boolean =>
  [reached, open].every(count => count === 0 || count >= leastTold)
