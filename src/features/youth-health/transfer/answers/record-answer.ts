import { type Child, fullName, guardiansOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childLookedAfter } from '../../record/care-relation.ts'
import { insertRecords } from '../../record/store.ts'
import { findAnswers, findModel, insertAnswer } from '../store.ts'
import { type Asked, type NewTransferAnswer, voicesOf } from './answer.ts'

export type Word = Omit<NewTransferAnswer, 'person' | 'personName'> & { readonly person: string }
export type WordRecorded =
  | { readonly kind: 'recorded' }
  /** Only the youth and the parents with custody speak. */
  | { readonly kind: 'refused'; readonly because: 'no-custody' }

/** Also of a record that is closed: a youth of eighteen may ask for it elsewhere. */
export async function recordAnswer(ctx: Ctx, childId: string, { person, ...word }: Word): Promise<WordRecorded> {
  const child = await childLookedAfter(ctx, childId)
  const guardians = await guardiansOf(ctx, child.id)
  const voices = voicesOf(child, guardians)
  const speaker = [child, ...guardians].find(({ id }) => id === person && voices.has(id))
  if (!speaker) return { kind: 'refused', because: 'no-custody' }
  await insertRecords(ctx, [child.id])
  await insertAnswer(ctx, child.id, { ...word, person: speaker.id, personName: fullName(speaker) })
  record(ctx, 'create', 'youth-health.transfer-consent', child.id)
  return { kind: 'recorded' }
}

/** For who was found to have business with this child. */
export async function askedOf(ctx: Ctx, child: Child): Promise<Asked> {
  const [guardians, model, answers] = await Promise.all([
    guardiansOf(ctx, child.id),
    findModel(ctx.db, ctx.municipality),
    findAnswers(ctx.db, ctx.municipality, child.id),
  ])
  return { child, guardians, model, answers }
}
