/**
 * One of the two reporters says whether they spoke: on which day and whether it was of use, or that they did not. The last answer of each
 * counts, and both are shown. Words about it are the writer's own and stay out of the index.
 */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { newId } from '../../../platform/new-id.ts'
import { insertAnswer } from './answers/store.ts'
import { getSeenMatch } from './look-up.ts'
import type { Answer } from './match.ts'
import { insertWords } from './words/store.ts'

export type ContactRecording =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly because: 'before-the-match' | 'not-yet' }

export async function recordContact(ctx: Ctx, id: string, answer: Answer, words = ''): Promise<ContactRecording> {
  const { match, mine } = await getSeenMatch(ctx, id)
  const said = answer === 'not-spoken' ? { on: null, useful: null } : answer
  if (said.on && Temporal.PlainDate.compare(said.on, match.foundOn) < 0)
    return { kind: 'refused', because: 'before-the-match' }
  if (said.on && Temporal.PlainDate.compare(said.on, ctx.today) > 0) return { kind: 'refused', because: 'not-yet' }
  const row = { id: newId<string>(), ...said, by: mine.id, at: ctx.now }
  await asRole(ctx.db, 'cjg_index', index => insertAnswer(index, match.id, row))
  if (words !== '') await insertWords(ctx, match.id, words)
  record(ctx, 'create', 'signalling.match', null, 'contact')
  return { kind: 'recorded' }
}
