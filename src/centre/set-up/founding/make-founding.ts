/** Who runs the installation lets a new centre be opened: a one-time code, to be handed to who sets it up. */
import { record } from '../../../platform/audit/record.ts'
import { hashOfLink, type Link, newLink } from '../../../platform/auth/invitations/link.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { daysToOpen, type FoundingId } from './founding.ts'
import * as store from './store.ts'

export type Wanted = { readonly code: string; readonly host: string }
export type Making =
  | { readonly kind: 'made'; readonly link: Link; readonly until: Temporal.Instant }
  | { readonly kind: 'refused'; readonly because: 'no-such-municipality' | 'open-already' | 'no-host-name' }

/**
 * The code exists in plain words only here; an earlier one for the same centre opens nothing any more. Runs for the installation.
 * @param wanted null: whoever has it chooses, as long as no centre is open here
 */
export async function makeFounding(
  ctx: Ctx,
  wanted: Wanted | null,
  { invented }: { invented: boolean },
): Promise<Making> {
  const refused = await whyNot(ctx, wanted, { invented })
  if (refused) return { kind: 'refused', because: refused }
  for (const id of await store.findOpenFoundings(ctx.db, wanted?.code ?? null))
    await store.insertEnd(ctx.db, id, 'replaced', ctx.now)
  const link = newLink()
  const until = ctx.now.add({ hours: 24 * daysToOpen })
  await store.insertFounding(ctx.db, {
    id: newId<FoundingId>(),
    code_hash: hashOfLink(link),
    for_code: wanted?.code ?? null,
    host: wanted?.host ?? null,
    made_at: ctx.now,
    expires_at: until,
  })
  record(ctx, 'create', 'centre.founding', null, wanted?.code ?? '')
  return { kind: 'made', link, until }
}

async function whyNot({ db }: Ctx, wanted: Wanted | null, { invented }: { invented: boolean }) {
  if (wanted === null) return (await store.isAnyOpen(db)) ? ('open-already' as const) : null
  if (!isHostName(wanted.host)) return 'no-host-name'
  if (await store.hasCentre(db, wanted)) return 'open-already'
  const known = await store.findWithoutCentre(db, { invented })
  return known.some(({ code }) => code === wanted.code) ? null : 'no-such-municipality'
}

/** 'cjg.zeewolde.example': small letters, no port and no scheme (RFC 1123). */
const isHostName = (host: string): boolean =>
  host.length <= 253 && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/.test(host)
