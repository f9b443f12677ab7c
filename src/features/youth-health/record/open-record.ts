import { type Addition, mayAdd, recordStanding } from '../../../knowledge/consent/record-standing.ts'
import { type ChildId, getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { insertRecords } from './store.ts'

/**
 * Opens the youth health record of a child; one that is open stays as it is. Every use case that writes begins with it: from the
 * eighteenth birthday on it refuses (NotAllowed, and the record says why) all but a letter.
 */
export async function openRecord(ctx: Ctx, child: ChildId, addition: Addition = 'care'): Promise<void> {
  const [{ birth }, opened] = await Promise.all([getChild(ctx, child), insertRecords(ctx, [child])])
  if (!mayAdd(recordStanding(birth.on, ctx.today), addition))
    throw new NotAllowed('youth-health.closed-record', child, closedAddress(child))
  if (opened.length > 0) record(ctx, 'create', 'youth-health.record', child)
}

/** Where somebody who wanted to write in a closed record is told why that is not done. */
export const closedAddress = (child: ChildId): string => `/jeugd/${child}?gesloten`
