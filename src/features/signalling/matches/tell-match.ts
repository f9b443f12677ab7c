/** Both reporters hear of a match by mail. An inbox is not confidential: the mail says that something waits, and of nobody what. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import type { Reporter } from '../referral-index/stored-report.ts'
import type { StoredMatch } from './match.ts'
import { text } from './text.ts'

/** The new reporter, and the earlier one unless that report lay in the archive (Jeugdwet 7.1.4.6 lid 2). */
export const toldOf = ({ kind, fresh, earlier }: StoredMatch): readonly Reporter[] =>
  kind === 'archive' ? [fresh.reporter] : [fresh.reporter, earlier.reporter]

/** `child` is whom the new report is about, if that is known here; of the other's youth nothing is. */
export async function tellMatch(ctx: Ctx, match: StoredMatch, child: string | null): Promise<void> {
  for (const reporter of toldOf(match)) {
    const message = reporter.email && { recipient: reporter.email, ...text.mail }
    if (message) await send(ctx.db, ctx.municipality, message, ctx.now)
    record(ctx, 'transfer', 'signalling.signal', child, `to ${reporter.id}`)
  }
}
