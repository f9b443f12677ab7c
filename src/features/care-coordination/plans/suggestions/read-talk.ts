/** What is said and proposed about a plan, cut in one place: about what the reader may not see there is nothing. */
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Seat } from '../open-plan.ts'
import { coordinatorOf } from '../rules.ts'
import { readStory } from '../story/read-story.ts'
import { decides } from '../versions/fix-version.ts'
import { findRemarks, findSuggestions } from './store.ts'
import type { Remark, Suggestion } from './suggestion.ts'
import { type Target, targetIn, targetsIn } from './target.ts'

export type Talk = {
  readonly targets: readonly Target[]
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
  const seen = new Set(targets.map(target => target.part))
  return {
    targets,
    suggestions: suggestions.flatMap(one => {
      const target = targetIn(targets, one.part, one.line)
      return target ? [{ ...one, target }] : []
    }),
    remarks: remarks.filter(one => (one.part === null ? seesComments : seen.has(one.part))),
  }
}

/** The family and the coordinator decide what stands in the plan. */
export const mayDecide = ({ plan, me, eye }: Pick<Seat, 'plan' | 'me' | 'eye'>): boolean =>
  coordinatorOf(plan) === me.id || decides(eye.viewer)
