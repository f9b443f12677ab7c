/** How long one record is kept, as it stands today. */
import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import { keptUntil } from '../destruction/rules.ts'
import { findExtensions, findLastChanges } from '../destruction/store.ts'
import { findRetention } from './store.ts'

export type Term = { readonly lastChangedOn: Temporal.PlainDate; readonly keptUntil: Temporal.PlainDate }

/** Null when no record was opened. */
export async function termOf(ctx: Ctx, { id, birth }: Child): Promise<Term | null> {
  const { db, municipality } = ctx
  const [changes, retention, extensions] = await Promise.all([
    findLastChanges(db, ctx.now, id),
    findRetention(db, municipality),
    findExtensions(db, municipality),
  ])
  const changedAt = changes.get(id)
  if (!changedAt) return null
  const lastChangedOn = dayInTheNetherlands(changedAt)
  const age = {
    child: id,
    birth: birth.on,
    lastChangedOn,
    extendedUntil: extensions.get(id) ?? null,
    isRequested: false,
  }
  return { lastChangedOn, keptUntil: keptUntil(age, retention?.keptUntilAge ?? null) }
}
