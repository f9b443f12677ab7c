/** Who sees a part says something about it, or answers somebody; talked about enough, it is put away and stays to be read. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { mayDecide } from './read-talk.ts'
import { insertRemark, insertSettlement } from './store.ts'
import type { CommentId, Remark } from './suggestion.ts'
import type { Target } from './target.ts'

export type NewRemark = {
  readonly words: string
  /** One line of the part it is about; null when it is about the plan. */
  readonly target: Target | null
  readonly answers: Remark | null
}

export async function say(ctx: Ctx, seat: Seat, { words, target, answers }: NewRemark): Promise<void> {
  if (!target && seat.plan.sight.comments.level !== 'writes') throw refusal(seat)
  await insertRemark(ctx.db, {
    ...{ municipality: ctx.municipality, id: newId<CommentId>(), plan_id: seat.plan.id },
    ...{ part_id: target?.part ?? null, answers_id: answers?.id ?? null },
    ...{ words, written_at: ctx.now, written_by: seat.me.id },
  })
  recordPlan(ctx, 'create', 'care-coordination.comment', seat, '', wherein(target))
}

/** By who said it, or who decides. */
export async function settle(ctx: Ctx, seat: Seat, remark: Remark, target: Target | null): Promise<void> {
  if (remark.by !== seat.me.id && !mayDecide(seat)) throw refusal(seat)
  const row = { municipality: ctx.municipality, comment_id: remark.id, plan_id: seat.plan.id }
  await insertSettlement(ctx.db, { ...row, settled_at: ctx.now, settled_by: seat.me.id })
  recordPlan(ctx, 'change', 'care-coordination.comment', seat, '', wherein(target))
}

const wherein = (target: Target | null) =>
  target ? { part: target.part, section: target.section, about: target.about, home: target.home } : {}

const refusal = ({ children }: Seat) => new NotAllowed('care-coordination.comment', children[0]?.id ?? null)
