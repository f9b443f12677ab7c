/** Somebody ties a provider that knows them by a pseudonym to the account they are signed in with. */
import { timingSafeEqual } from 'node:crypto'
import { record } from '../../audit/record.ts'
import { fingerprint } from '../../crypto/fingerprint.ts'
import type { Ctx } from '../../ctx.ts'
import { findAccountOfSession } from '../own/store.ts'
import type { OpenId } from './begin.ts'
import { type Audience, pathOf } from './provider.ts'
import { providerFor } from './setting.ts'
import { deleteLinks, findLinksOf } from './store.ts'

export type Linking = {
  readonly label: string
  readonly href: string
  /** When it was tied; null: not yet. */
  readonly linkedAt: Temporal.Instant | null
}

const audience: Audience = 'families'

/** What there is to tie for the owner of this session; null where the provider gives a BSN, or there is none. */
export async function linkingFor(ctx: Ctx, { standard }: OpenId, session: Buffer | null): Promise<Linking | null> {
  const provider = await providerFor(ctx, audience, standard)
  const account = session && (await findAccountOfSession(ctx.db, ctx.municipality, session))
  if (provider?.claimHolds !== 'pseudonym' || !session || !account) return null
  const tied = (await findLinksOf(ctx.db, ctx.municipality, account)).find(one => one.issuer === provider.issuer)
  const href = `/inloggen/koppelen/${pathOf(audience)}?bewijs=${proofOf(ctx, session).toString('hex')}`
  return { label: provider.label, href, linkedAt: tied?.linkedAt ?? null }
}

/**
 * The account of this session, when the address was made by our own page for it: a link on another site does not make anybody tie what they
 * did not mean to.
 */
export async function accountToLink(ctx: Ctx, session: Buffer | null, proof: string): Promise<string | undefined> {
  const given = Buffer.from(proof, 'hex')
  const right = session && proofOf(ctx, session)
  if (!session || !right || given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return findAccountOfSession(ctx.db, ctx.municipality, session)
}

export async function unlink(ctx: Ctx, session: Buffer | null): Promise<void> {
  const account = session && (await findAccountOfSession(ctx.db, ctx.municipality, session))
  if (!account) return
  await deleteLinks(ctx.db, ctx.municipality, account)
  record(ctx, 'delete', 'auth.openid-link', null, account)
}

const proofOf = ({ keys }: Ctx, session: Buffer): Buffer =>
  fingerprint(keys, 'sessions', `link ${session.toString('hex')}`)
