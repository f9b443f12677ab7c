/** What is said and proposed about a plan, cut in one place: about what the reader may not see there is nothing. */
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Seat } from '../open-plan.ts'
import { actionsOf, coordinatorOf } from '../rules.ts'
import { mayRead } from '../sight/cut-plan.ts'
import { eyeWithHomes, readStory } from '../story/read-story.ts'
import { decides } from '../versions/fix-version.ts'
import { findRemarks, findSuggestions } from './store.ts'
import type { Remark, Suggestion } from './suggestion.ts'
import { type Target, targetIn, targetsIn } from './target.ts'

export type Talk = {
  readonly targets: readonly Target[]
  /** What can be spoken of: one line of each part. */
  readonly parts: readonly Target[]
  readonly suggestions: readonly (Suggestion & { readonly target: Target })[]
  readonly remarks: readonly Remark[]
}

export async function readTalk(ctx: Ctx, seat: Seat): Promise<Talk> {
  const { db, municipality } = ctx
  const targets = targetsIn(seat.plan, await readStory(ctx, seat))
  const [suggestions, remarks] = await Promise.all([
    findSuggestions(db, municipality, seat.plan.id),
    findRemarks(db, municipality, seat.plan.id),
  ])
  const seesComments = seat.plan.sight.comments.level !== 'nothing'
  const parts = partsIn(targets, seat)
  const heard = await heardOf(ctx, seat, targets)
  const isHeard = (one: Suggestion | Remark, seen: readonly Target[]): boolean =>
    seen.some(({ part }) => part === one.part && (one.by === seat.me.id || heard.has(part)))
  return {
    targets,
    parts,
    suggestions: suggestions.flatMap(one => {
      const target = targetIn(targets, one.part, one.line)
      return target && isHeard(one, targets) ? [{ ...one, target }] : []
    }),
    remarks: remarks.filter(one => (one.part === null ? seesComments : isHeard(one, parts))),
  }
}

/** The running texts have no part of their own, and not everyone reads each of them: of these nobody speaks apart. */
const partsIn = (targets: readonly Target[], { plan }: Seat): readonly Target[] => [
  ...new Map(
    targets.filter(({ part, line }) => part !== plan.id || line === 'words').map(target => [target.part, target]),
  ).values(),
]

/** Of which parts the reader hears what others say: who only took something on hears of that, and not of what it is for. */
async function heardOf(ctx: Ctx, seat: Seat, targets: readonly Target[]): Promise<ReadonlySet<string>> {
  const eye = targets.some(({ home }) => home !== null) ? await eyeWithHomes(ctx, seat) : seat.eye
  const own = actionsOf(seat.plan).filter(({ owner }) => owner === seat.me.id)
  const open = targets.filter(({ section, about, home }) => mayRead({ section, about, home }, eye))
  return new Set<string>([...own.map(({ id }) => id), ...open.map(({ part }) => part)])
}

/** The family and the coordinator decide what stands in the plan. */
export const mayDecide = ({ plan, me, eye }: Pick<Seat, 'plan' | 'me' | 'eye'>): boolean =>
  coordinatorOf(plan) === me.id || decides(eye.viewer)
