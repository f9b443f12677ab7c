/** What is said to a question, each once. False when somebody else was first. */
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Finding } from '../look-question.ts'

type Entry = 'portal.look_explanation' | 'portal.look_extension' | 'portal.look_answer' | 'portal.look_end'

export async function insertExplanation(ctx: Ctx, question: string, words: string): Promise<boolean> {
  const { db, municipality, actor, now } = ctx
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.look_explanation' satisfies Entry)
    .values({ municipality, question_id: question, words, given_at: now, given_by: actor.id })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertExtension(ctx: Ctx, question: string, reason: string): Promise<boolean> {
  const { db, municipality, actor, today } = ctx
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.look_extension' satisfies Entry)
    .values({ municipality, question_id: question, reason, extended_on: today, extended_by: actor.id })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export type NewAnswer = { readonly finding: Finding; readonly words: string; readonly done: string }

export async function insertAnswer(ctx: Ctx, question: string, { finding, words, done }: NewAnswer): Promise<boolean> {
  const { db, municipality, actor, now, today } = ctx
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.look_answer' satisfies Entry)
    .values({
      municipality,
      question_id: question,
      finding,
      words,
      done,
      answered_on: today,
      answered_at: now,
      answered_by: actor.id,
      answered_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertEnd(ctx: Ctx, question: string, because: 'withdrawn' | 'turned-16'): Promise<void> {
  await ctx.db
    .insertInto('portal.look_end' satisfies Entry)
    .values({
      municipality: ctx.municipality,
      question_id: question,
      because,
      ended_at: ctx.now,
      ended_by: ctx.actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
