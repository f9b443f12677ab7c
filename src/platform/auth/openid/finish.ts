/** A browser comes back from the provider: is it the one that left, is it sure enough who this is, and are they known here? */
import { fingerprint } from '../../crypto/fingerprint.ts'
import { unseal } from '../../crypto/seal.ts'
import type { Ctx } from '../../ctx.ts'
import type { Device, Within } from '../../web/router.ts'
import { findHeldAccount } from '../accounts/account.ts'
import { findAccountOfSession } from '../own/store.ts'
import { setActing } from '../representation/act-for.ts'
import { familyRoles, professionalRoles, type Role } from '../role-names.ts'
import { sessionId } from '../session.ts'
import { enter } from '../sign-in.ts'
import { findAccount, findAccountById } from '../store.ts'
import { askProvider, type Told } from './answer-of-provider.ts'
import { hashOf, type OpenId } from './begin.ts'
import type { Families } from './families.ts'
import { assuranceOf, reaches } from './levels.ts'
import { type Audience, type Provider, returnPath, wayOf } from './provider.ts'
import { providerFor } from './setting.ts'
import { type Attempt, findLinkedAccount, insertLink, takeAttempt } from './store.ts'

export type Returned = {
  readonly origin: string
  readonly query: URLSearchParams
  readonly ticket: string | null
  readonly session: Buffer | null
  readonly device: Device
}
export type Finished =
  | { readonly kind: 'signed-in'; readonly session: string; readonly to: string }
  | { readonly kind: 'linked' }
  | { readonly kind: 'refused'; readonly because: Refusal; readonly label: string | null }
/** `gone`: too long ago, used before, or another browser. */
export const refusals = [
  'gone',
  'cancelled',
  'not-trusted',
  'unreachable',
  'no-claim',
  'too-low',
  'unknown',
  'locked',
  'linked-before',
] as const
export type Refusal = (typeof refusals)[number]

export async function finish(
  within: Within,
  openId: OpenId & { readonly families: Families },
  returned: Returned,
): Promise<Finished> {
  const start = await within(ctx => takeOwnAttempt(ctx, openId, returned))
  if (!start) return { kind: 'refused', because: 'gone', label: null }
  const { provider, attempt, verifier, now } = start
  const no = async (because: Refusal): Promise<Finished> => {
    await within(async ctx => noteRefusal(ctx, because))
    return { kind: 'refused', because, label: provider.label }
  }
  const configuration = await openId.discover(provider, now)
  if (!configuration) return no('unreachable')
  const address = new URL(`${returned.origin}${returnPath}?${returned.query}`)
  const expected = { state: returned.query.get('state') ?? '', nonce: attempt.nonce, verifier }
  const told = await askProvider(configuration, provider, address, expected)
  if (told.kind === 'refused') return no(told.because)
  if (!reaches(provider.levels, attempt.least, told.level)) return no('too-low')
  const outcome = await within(ctx => letIn(ctx, openId.families, { provider, attempt, told, returned }))
  return outcome.kind === 'refused' ? no(outcome.because) : outcome
}

type Start = {
  readonly provider: Provider
  readonly attempt: Attempt
  readonly verifier: string
  readonly now: Temporal.Instant
}

/** The attempt with this state, when this browser made it, it is not over, and the provider is still the one it was made with. */
async function takeOwnAttempt(ctx: Ctx, { standard }: OpenId, { query, ticket }: Returned): Promise<Start | undefined> {
  const attempt = await takeAttempt(ctx.db, ctx.municipality, hashOf(query.get('state') ?? ''))
  const provider = attempt && (await providerFor(ctx, attempt.audience, standard))
  const isOwn = attempt && ticket !== null && attempt.ticketHash.equals(hashOf(ticket))
  const isInTime = attempt && Temporal.Instant.compare(ctx.now, attempt.expiresAt) < 0
  if (!provider || !isOwn || !isInTime || provider.issuer !== attempt.issuer) {
    noteRefusal(ctx, 'gone')
    return undefined
  }
  return { provider, attempt, verifier: unseal(ctx.keys, attempt.verifierSealed), now: ctx.now }
}

type Arrival = {
  readonly provider: Provider
  readonly attempt: Attempt
  readonly told: Extract<Told, { kind: 'told' }>
  readonly returned: Returned
}
type LetIn =
  | Extract<Finished, { kind: 'signed-in' | 'linked' }>
  | { readonly kind: 'refused'; readonly because: 'gone' | 'unknown' | 'locked' | 'linked-before' }

async function letIn(ctx: Ctx, families: Families, arrival: Arrival): Promise<LetIn> {
  const { provider, attempt, told, returned } = arrival
  if (attempt.linking !== null) return link(ctx, arrival, attempt.linking)
  const accountId = await accountOf(ctx, families, arrival)
  const account = accountId === null ? undefined : await findAccountById(ctx.db, ctx.municipality, accountId)
  if (!account) return { kind: 'refused', because: 'unknown' }
  const acting = told.mandatedBy === null ? null : await families.actFor(ctx, account.subject_id, told.mandatedBy)
  if (acting?.kind === 'refused') return { kind: 'refused', because: 'unknown' }
  const how = { way: wayOf(provider.audience), device: returned.device, assurance: assuranceOf(provider, told.level) }
  const entered = await enter(ctx, account, how, told.level)
  if (entered.kind !== 'signed-in') return { kind: 'refused', because: 'locked' }
  if (acting) await setActing(ctx, sessionId(entered.session), acting)
  return { kind: 'signed-in', session: entered.session, to: attempt.back }
}

/** Whose account it is; null when nobody is known by this claim, or is nobody's parent, youth or supporter any more. */
async function accountOf(ctx: Ctx, families: Families, { provider, told }: Arrival): Promise<string | null> {
  switch (provider.claimHolds) {
    case 'bsn':
      return families.accountByBsn(ctx, told.who)
    case 'pseudonym': {
      const linked = await findLinkedAccount(ctx.db, ctx.municipality, pseudonym(ctx, provider, told.who))
      return linked !== undefined && (await families.refresh(ctx, linked)) ? linked : null
    }
    case 'sign-in-name':
      return accountByName(ctx, provider.audience, told.who)
  }
}

/** A provider of staff opens no account of a family, nor the other way round. */
async function accountByName(ctx: Ctx, audience: Audience, name: string): Promise<string | null> {
  const account = await findAccount(ctx.db, ctx.municipality, name)
  const held = account && (await findHeldAccount(ctx, account.id))
  const own: readonly Role[] = audience === 'staff' ? professionalRoles : familyRoles
  return held?.roles.some(role => own.includes(role)) ? held.id : null
}

/**
 * The owner of the account was signed in when this began and still is, and has now shown to be who the provider knows. Whoever signed out or
 * changed places on a shared device in between ties nobody to that account.
 */
async function link(ctx: Ctx, { provider, told, returned }: Arrival, account: string): Promise<LetIn> {
  const own = returned.session && (await findAccountOfSession(ctx.db, ctx.municipality, returned.session))
  if (own !== account) return { kind: 'refused', because: 'gone' }
  const tied = await insertLink(ctx.db, ctx.municipality, pseudonym(ctx, provider, told.who), account, ctx.now)
  if (!tied) return { kind: 'refused', because: 'linked-before' }
  ctx.trace.push({ event: 'create', object: 'auth.openid-link', subject: null, detail: account })
  return { kind: 'linked' }
}

const pseudonym = ({ keys }: Ctx, { issuer }: Provider, who: string) => ({
  issuer,
  hash: fingerprint(keys, 'sessions', `openid ${issuer} ${who}`),
})

function noteRefusal(ctx: Ctx, because: Refusal): void {
  ctx.trace.push({ event: 'sign-in', object: 'auth.session', subject: null, outcome: 'refused', detail: because })
}
