/** After how long silence is late, as agreed in this municipality; without an agreement as this program proposes. No law sets it. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { replyTermOf } from '../reply-term.ts'
import { proposedTerms, type Terms } from './rules.ts'
import { findTermSetting, insertTermSetting, type TermSetting } from './store.ts'

export async function termsOf(ctx: Ctx): Promise<Terms> {
  const setting = await findTermSetting(ctx.db, ctx.municipality)
  return { ...proposedTerms, ...setting, reply: await replyTermOf(ctx) }
}

export const settingOf = (ctx: Ctx): Promise<TermSetting | undefined> => findTermSetting(ctx.db, ctx.municipality)

export type NewTerms = Omit<Terms, 'reply'> & { readonly reason: string }

export async function setTerms(ctx: Ctx, terms: NewTerms): Promise<void> {
  const key = { municipality: ctx.municipality, id: newId<string>(), set_by: ctx.actor.id }
  await insertTermSetting(ctx.db, key, { ...terms, setAt: ctx.now, setBy: ctx.actor.name })
  record(ctx, 'change', 'guidance.terms', null)
}
