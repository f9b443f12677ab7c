/**
 * A short path of light help: a goal in the family's own words, a few talks, and a call afterwards.
 * Source: docs/sources.md, row `light-help`: no national norm for the number of talks was found. Five talks, a call after eight weeks and two
 * weeks to make it in are proposals of our own; each municipality sets them. The score is how near the family finds its goal, 1-10: a scale
 * of our own, no instrument.
 */
import type { CallStanding, HowItGoes } from '../plan/aftercare.ts'

type Day = Temporal.PlainDate

export type Terms = { readonly mostTalks: number; readonly callAfterWeeks: number }
export const proposedTerms: Terms = { mostTalks: 5, callAfterWeeks: 8 }
const daysToCall = 14

export const endReasons = [
  'goal-reached',
  'family-goes-on-alone',
  'to-other-help',
  'family-stopped',
  'not-reached',
  'moved',
] as const
export type EndReason = (typeof endReasons)[number]
export const results = ['reached', 'partly', 'not', 'unknown'] as const
export type Result = (typeof results)[number]

/** One more than was agreed asks why: is this still light help, or is another way needed? */
export const isOneMore = (talks: number, mostTalks: number): boolean => talks >= mostTalks

export const callDay = (endedOn: Day, { callAfterWeeks }: Terms): Day => endedOn.add({ weeks: callAfterWeeks })

export type MadeCall = {
  readonly outcome: 'reached' | 'not-reached' | 'declines'
  readonly how: HowItGoes | null
}

/** How the call after the end stands today. @param callOn null: the family wants none */
export function callStanding(callOn: Day | null, calls: readonly MadeCall[], today: Day): CallStanding {
  const reached = calls.find(({ outcome }) => outcome === 'reached')
  if (reached?.how) return { kind: 'reached', how: reached.how }
  if (callOn === null || calls.some(({ outcome }) => outcome === 'declines')) return { kind: 'stopped' }
  if (Temporal.PlainDate.compare(today, callOn) < 0) return { kind: 'to-come' }
  return { kind: Temporal.PlainDate.compare(today, callOn.add({ days: daysToCall })) > 0 ? 'late' : 'due' }
}

export const isToMake = ({ kind }: CallStanding): boolean => kind === 'due' || kind === 'late'
