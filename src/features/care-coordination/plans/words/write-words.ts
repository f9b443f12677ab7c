/** The family's own words. A new version never overwrites: who wrote second gets both texts to see. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { mustWrite, mustWriteGoal, recordPlan, type Seat } from '../open-plan.ts'
import type { Goal, ParticipantId, Words } from '../plan.ts'
import { insertComment, insertWords } from './store.ts'

/** What the words are about: why there is a plan, or what a goal means to the family. */
export type About = { readonly kind: 'plan' } | { readonly kind: 'goal'; readonly goal: Goal }

export type Writing =
  | { readonly kind: 'written' }
  /** Somebody else wrote in the meantime. */
  | { readonly kind: 'overtaken' }

export type NewWords = {
  readonly about: About
  readonly words: string
  /** The version the writer saw; 0 when there were no words yet. */
  readonly readVersion: number
  /** Who proposed these words, when the writer takes them over. */
  readonly proposedBy?: ParticipantId | null
}

export async function writeWords(
  ctx: Ctx,
  seat: Seat,
  { about, words, readVersion, proposedBy = null }: NewWords,
): Promise<Writing> {
  if (about.kind === 'plan') mustWrite(seat, 'reason')
  else mustWriteGoal(seat, about.goal)
  if ((versionsOf(seat, about).at(-1)?.version ?? 0) !== readVersion) return { kind: 'overtaken' }
  const row = {
    municipality: ctx.municipality,
    about_id: about.kind === 'plan' ? seat.plan.id : about.goal.id,
    version: readVersion + 1,
    plan_id: seat.plan.id,
    words,
    written_at: ctx.now,
    written_by: seat.me.id,
    proposed_by: proposedBy,
  }
  if (!(await insertWords(ctx.db, row))) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.family-words', seat, '', { part: row.about_id })
  return { kind: 'written' }
}

export const versionsOf = ({ plan }: Pick<Seat, 'plan'>, about: About): readonly Words[] =>
  about.kind === 'plan' ? plan.reason : about.goal.words

export async function writeComment(ctx: Ctx, seat: Seat, words: string): Promise<void> {
  mustWrite(seat, 'comments')
  await insertComment(ctx.db, {
    municipality: ctx.municipality,
    id: newId(),
    plan_id: seat.plan.id,
    words,
    written_at: ctx.now,
    written_by: seat.me.id,
  })
  recordPlan(ctx, 'create', 'care-coordination.comment', seat)
}
