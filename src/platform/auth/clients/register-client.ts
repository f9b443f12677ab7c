/** Systems are registered, given another secret, blocked: each with who and why. */
import { record } from '../../audit/record.ts'
import { type Ctx, NotFound } from '../../ctx.ts'
import { isId, newId } from '../../new-id.ts'
import type { Client, ClientHistory, ClientId, NewClient, Standing } from './client.ts'
import { newSecret, secretHash } from './secret.ts'
import * as store from './store.ts'

/** The secret exists in plain words only here, to be shown once. */
export async function registerClient(ctx: Ctx, client: NewClient): Promise<{ id: ClientId; secret: string }> {
  const id = newId<ClientId>()
  const { name, organisation } = client
  await store.insertClient(ctx.db, ctx.municipality, { id, name, organisation, registeredAt: ctx.now })
  await setStanding(ctx, id, { state: 'open', scopes: client.scopes, reason: client.reason })
  return { id, secret: await makeSecret(ctx, id, ctx.now) }
}

export const clientsOf = (ctx: Ctx): Promise<readonly Client[]> => store.findClients(ctx.db, ctx.municipality)

export async function getClient(ctx: Ctx, id: string): Promise<Client> {
  const client = isId(id) ? await store.findClient(ctx.db, ctx.municipality, id) : undefined
  if (!client) throw new NotFound(`client ${id}`)
  return client
}

/** Newest first. */
export async function clientHistoryOf(ctx: Ctx, client: ClientId): Promise<ClientHistory> {
  const standings = await store.findStandings(ctx.db, ctx.municipality, client)
  const secrets = await store.findSecrets(ctx.db, ctx.municipality, client)
  return { standings, secrets }
}

/** How long the earlier secrets work on: our own choice, long enough to put the new one in place. */
const overlapDays = 14

/** `at-once` when a secret has become known to somebody else: what was got with it ends too. */
export async function renewSecret(ctx: Ctx, client: ClientId, earlier: 'work-on' | 'at-once'): Promise<string> {
  if (earlier === 'at-once') await store.deleteTokensOf(ctx.db, ctx.municipality, client)
  const until = earlier === 'at-once' ? ctx.now : ctx.now.add({ hours: 24 * overlapDays })
  return makeSecret(ctx, client, until)
}

export async function setStanding(
  ctx: Ctx,
  client: ClientId,
  standing: Pick<Standing, 'state' | 'scopes' | 'reason'>,
): Promise<void> {
  const row = { ...standing, setAt: ctx.now, setBy: ctx.actor.name }
  await store.insertStanding(ctx.db, ctx.municipality, client, row, ctx.actor.id)
  if (standing.state === 'blocked') await store.deleteTokensOf(ctx.db, ctx.municipality, client)
  record(ctx, 'change', 'auth.client', null, standing.state)
}

async function makeSecret(ctx: Ctx, client: ClientId, earlierUntil: Temporal.Instant): Promise<string> {
  const secret = newSecret()
  const row = { id: newId<string>(), hash: secretHash(secret), madeAt: ctx.now, madeBy: ctx.actor.name, earlierUntil }
  await store.insertSecret(ctx.db, ctx.municipality, client, row)
  record(ctx, 'create', 'auth.client-secret', null, client)
  return secret
}
