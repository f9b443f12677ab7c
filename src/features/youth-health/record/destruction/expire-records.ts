/** By night: the records whose term has ended, and those of which destruction was granted, are put on a list for two people to approve. */
import { getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import { newId } from '../../../../platform/new-id.ts'
import { findRetention } from '../retention/store.ts'
import type { Candidate, ProposalId } from './destruction.ts'
import { dueOf, openedBefore } from './rules.ts'
import { findExtensions, findGranted, findLastChanges, findProposed, insertProposal } from './store.ts'

/** How many were put on the list; without any there is no list. */
export async function expireRecords(ctx: Ctx): Promise<number> {
  const [due, proposed] = await Promise.all([dueRecords(ctx), findProposed(ctx.db, ctx.municipality)])
  const candidates = due.filter(one => !proposed.has(one.child))
  if (candidates.length === 0) return 0
  await insertProposal(ctx, newId<ProposalId>(), candidates)
  record(ctx, 'create', 'youth-health.destruction', null, String(candidates.length))
  return candidates.length
}

/** Every record that may go today. */
export async function dueRecords(ctx: Ctx): Promise<readonly Candidate[]> {
  const { db, municipality, today, now } = ctx
  const [retention, extensions, granted] = await Promise.all([
    findRetention(db, municipality),
    findExtensions(db, municipality),
    findGranted(db, municipality),
  ])
  const endOfTerm = openedBefore(today).add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant()
  const changes = await findLastChanges(db, granted.length > 0 ? now : endOfTerm)
  const children = await getChildren(ctx, [...changes.keys()])
  const ages = children.flatMap(({ id, birth }) => {
    const changedAt = changes.get(id)
    if (!changedAt) return []
    const lastChangedOn = dayInTheNetherlands(changedAt)
    const extendedUntil = extensions.get(id) ?? null
    return [{ child: id, birth: birth.on, lastChangedOn, extendedUntil, isRequested: granted.includes(id) }]
  })
  return dueOf(ages, retention?.keptUntilAge ?? null, today)
}
