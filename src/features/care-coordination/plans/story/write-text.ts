/** A running text of the plan. Each version stays; who wrote second gets both texts to see. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { mustWrite, recordPlan, type Seat } from '../open-plan.ts'
import type { Writing } from '../words/write-words.ts'
import { sectionOf, type TextVersion, type Topic } from './part.ts'
import { insertText } from './store.ts'

export type NewText = {
  readonly topic: Topic
  readonly words: string
  /** What stands there, in order. */
  readonly versions: readonly TextVersion[]
  /** The version the writer saw; 0 when there was none yet. */
  readonly readVersion: number
}

export async function writeText(
  ctx: Ctx,
  seat: Seat,
  { topic, words, readVersion, versions }: NewText,
): Promise<Writing> {
  mustWrite(seat, sectionOf[topic])
  if ((versions.at(-1)?.version ?? 0) !== readVersion) return { kind: 'overtaken' }
  const isWritten = await insertText(ctx.db, {
    municipality: ctx.municipality,
    plan_id: seat.plan.id,
    topic,
    version: readVersion + 1,
    words,
    written_at: ctx.now,
    written_by: seat.me.id,
  })
  if (!isWritten) return { kind: 'overtaken' }
  recordPlan(ctx, readVersion === 0 ? 'create' : 'change', `care-coordination.${topic}`, seat)
  return { kind: 'written' }
}
