/**
 * Tokens for systems: the grant `client_credentials` of OAuth 2.0 (RFC 6749 §4.4). A token is 32 random bytes of which the hash is kept:
 * nothing can be read from it, and blocking a system ends its tokens at once. Ten minutes: our own choice.
 */
import { createHash, randomBytes } from 'node:crypto'
import { record } from '../../audit/record.ts'
import type { Actor, Ctx } from '../../ctx.ts'
import { isId } from '../../new-id.ts'
import type { Client } from './client.ts'
import { type Scope, scopesFrom } from './scopes.ts'
import { isAmong, workingSecrets } from './secret.ts'
import * as store from './store.ts'

export const tokenMinutes = 10

export type TokenRequest = {
  readonly client: string
  readonly secret: string
  /** Null: everything the client may do. */
  readonly scopes: readonly string[] | null
}
/** The words of refusal are those of RFC 6749 §5.2. */
export type Granting =
  | { readonly kind: 'granted'; readonly token: string; readonly scopes: readonly Scope[]; readonly actor: Actor }
  | { readonly kind: 'refused'; readonly because: 'invalid_client' | 'invalid_scope' }

export async function grantToken(ctx: Ctx, asked: TokenRequest): Promise<Granting> {
  const client = await knownClient(ctx, asked)
  if (!client) return refused(ctx, 'invalid_client')
  const granted = asked.scopes === null ? client.standing.scopes : scopesFrom(asked.scopes)
  const isMore = granted.some(scope => !client.standing.scopes.includes(scope))
  if (isMore || granted.length !== new Set(asked.scopes ?? granted).size) return refused(ctx, 'invalid_scope')
  const token = randomBytes(32).toString('base64url')
  await store.insertToken(ctx.db, ctx.municipality, {
    hash: tokenHash(token),
    client: client.id,
    scopes: granted,
    issuedAt: ctx.now,
    expiresAt: ctx.now.add({ minutes: tokenMinutes }),
  })
  await store.keepUse(ctx.db, ctx.municipality, client.id, ctx.now)
  record(ctx, 'sign-in', 'auth.client', null, client.id)
  return { kind: 'granted', token, scopes: granted, actor: actorOf(client) }
}

export type Visit = { readonly actor: Actor; readonly scopes: ReadonlySet<Scope> }

/** Who comes with this token, and what they may do now: what was taken from a client since, its tokens lose at once. */
export async function visitOf(
  { db, municipality, now }: Pick<Ctx, 'db' | 'municipality' | 'now'>,
  token: string,
): Promise<Visit | undefined> {
  const known = await store.findToken(db, municipality, tokenHash(token), now)
  if (!known) return undefined
  const client = await store.findClient(db, municipality, known.client)
  if (client?.standing.state !== 'open') return undefined
  return { actor: actorOf(client), scopes: new Set(known.scopes).intersection(new Set(client.standing.scopes)) }
}

const actorOf = ({ id, name, organisation }: Client): Actor => ({
  kind: 'program',
  id,
  name,
  roles: new Set(),
  organisation,
})

/** Undefined when it is unknown, blocked or its secret is wrong: all alike to who asks. */
async function knownClient(ctx: Ctx, { client: id, secret }: TokenRequest): Promise<Client | undefined> {
  const client = isId(id) ? await store.findClient(ctx.db, ctx.municipality, id) : undefined
  const secrets = client ? await store.findSecrets(ctx.db, ctx.municipality, client.id) : []
  const isRight = isAmong(workingSecrets(secrets, ctx.now), secret)
  return isRight && client?.standing.state === 'open' ? client : undefined
}

/** The id that was tried is not kept: it may be a secret, sent in the wrong place. */
function refused(ctx: Ctx, because: 'invalid_client' | 'invalid_scope'): Granting {
  ctx.trace.push({ event: 'sign-in', object: 'auth.client', subject: null, outcome: 'refused', detail: because })
  return { kind: 'refused', because }
}

const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
