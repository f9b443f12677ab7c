import { type Addition, mayAdd, recordStanding } from '../../../knowledge/consent/record-standing.ts'
import { type Child, type ChildId, getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { insertRecords } from './store.ts'

/**
 * Opens the youth health record of a child; one that is open stays as it is. Every use case that writes begins with it: from the
 * eighteenth birthday on it refuses (NotAllowed, and the record says why) all but a letter.
 */
export async function openRecord(ctx: Ctx, child: ChildId, addition: Addition = 'care'): Promise<void> {
  const [{ birth }, opened] = await Promise.all([getChild(ctx, child), insertRecords(ctx, [child])])
  refuseClosed(ctx, { id: child, birth }, addition)
  if (opened.length > 0) record(ctx, 'create', 'youth-health.record', child)
}

/** The same for a group of which nobody is of age: whoever draws it up leaves them out (`recordStanding`). */
export async function openRecords(ctx: Ctx, children: readonly Named[]): Promise<void> {
  for (const child of children) refuseClosed(ctx, child, 'care')
  const ids = children.map(({ id }) => id)
  for (const opened of await insertRecords(ctx, ids)) record(ctx, 'create', 'youth-health.record', opened)
}

type Named = Pick<Child, 'id' | 'birth'>

function refuseClosed({ today }: Ctx, { id, birth }: Named, addition: Addition): void {
  if (!mayAdd(recordStanding(birth.on, today), addition))
    throw new NotAllowed('youth-health.closed-record', id, closedAddress(id))
}

/** Where somebody who wanted to write in a closed record is told why that is not done. */
export const closedAddress = (child: ChildId): string => `/jeugd/${child}?gesloten`
