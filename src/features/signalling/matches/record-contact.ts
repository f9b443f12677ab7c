/** The reporters spoke to each other. Either of them says so; for both it is done. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { newId } from '../../../platform/new-id.ts'
import { getSeenMatch } from './look-up.ts'
import type { Contact } from './match.ts'
import { insertContact } from './store.ts'

export type ContactRecording =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly because: 'before-the-match' | 'not-yet' }

export async function recordContact(ctx: Ctx, id: string, { on, useful }: Contact): Promise<ContactRecording> {
  const { match, mine } = await getSeenMatch(ctx, id)
  if (Temporal.PlainDate.compare(on, match.foundOn) < 0) return { kind: 'refused', because: 'before-the-match' }
  if (Temporal.PlainDate.compare(on, ctx.today) > 0) return { kind: 'refused', because: 'not-yet' }
  const row = { id: newId<string>(), on_day: on, useful, recorded_by_report: mine.id, recorded_at: ctx.now }
  await asRole(ctx.db, 'cjg_index', index => insertContact(index, match, row))
  record(ctx, 'create', 'signalling.match', null, 'contact')
  return { kind: 'recorded' }
}
