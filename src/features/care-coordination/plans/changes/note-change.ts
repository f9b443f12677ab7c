/** Every change of a plan is numbered, and whoever has the plan open hears of it once it is there for them to see. */
import type { Section } from '../../../../knowledge/plan/sections.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { tell } from '../../../../platform/web/live/tell.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import { sectionOfObject } from './section-of-object.ts'
import { insertChange, lockChanges } from './store.ts'

/** Which part it was and whom that is about, where not everyone who sees the section may see it. */
export type Part = {
  readonly part?: string
  readonly about?: readonly ParticipantId[]
  readonly home?: ParticipantId | null
  /** Of a comment or a proposal: the section of the part it is about. */
  readonly section?: Section
}

export type NewChange = Part & {
  readonly plan: PlanId
  readonly by: ParticipantId
  /** What kind of part, in the words of the access log: 'care-coordination.goal'. */
  readonly object: string
  readonly isNew: boolean
}

/** Numbered at the very end, so that numbers go up in the order of the commits: who saw number seven saw all before it. */
export function noteChange(ctx: Ctx, change: NewChange): void {
  const { plan, by, object, isNew, part, about, home } = change
  const section = change.section ?? (part === plan ? 'reason' : sectionOfObject(object))
  // What no section holds, such as whom the family let in, is told to nobody from here.
  if (!section) return
  const row = {
    ...{ municipality: ctx.municipality, plan_id: plan, object, section, is_new: isNew },
    ...{ part_id: part ?? null, about: about ?? [], home_of: home ?? null, changed_at: ctx.now, changed_by: by },
  }
  ctx.closing.push(async () => {
    await Promise.all([lockChanges(ctx.db, plan), insertChange(ctx.db, row), tell(ctx, topicOf(plan))])
  })
}

/** Under which name the pages that show a plan are told of it. */
export const topicOf = (plan: string): string => `plan/${plan}`
