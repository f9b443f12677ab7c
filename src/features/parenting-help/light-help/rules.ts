import { callStanding, isToMake } from '../../../knowledge/light-help/light-help.ts'
import type { CallStanding } from '../../../knowledge/plan/aftercare.ts'
import type { LightHelp } from './light-help.ts'

/** How the call afterwards stands; null while it goes on. */
export const callOf = (
  { end, calls }: Pick<LightHelp, 'end' | 'calls'>,
  today: Temporal.PlainDate,
): CallStanding | null => end && callStanding(end.callOn, calls, today)

/** First who is to be called, then what goes on, then the rest. */
export function byTurn(today: Temporal.PlainDate): (one: LightHelp, other: LightHelp) => number {
  const rank = (help: LightHelp): number => {
    const standing = callOf(help, today)
    if (standing === null) return 1
    return isToMake(standing) ? 0 : 2
  }
  return (one, other) => rank(one) - rank(other) || Temporal.PlainDate.compare(other.startedOn, one.startedOn)
}

/** How near the family found its goal, in order: before, at talks, after. */
export const scoresOf = ({ scoreBefore, talks, end }: LightHelp): readonly number[] => [
  scoreBefore,
  ...talks.flatMap(({ score }) => score ?? []),
  ...(end?.scoreAfter ? [end.scoreAfter] : []),
]
