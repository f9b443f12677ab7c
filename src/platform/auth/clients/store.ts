import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { oneOf } from '../../db/one-of.ts'
import { newId } from '../../new-id.ts'
import type { Client, ClientId, Standing } from './client.ts'
import { type Scope, scopesFrom } from './scopes.ts'
import type { Secret } from './secret.ts'

const clients = (db: Db, municipality: string) =>
  db
    .selectFrom('auth.client as c')
    .innerJoin('auth.client_standing as s', join =>
      join
        .onRef('s.municipality', '=', 'c.municipality')
        .onRef('s.client_id', '=', 'c.id')
        .on(
          's.id',
          '=',
          sql<string>`(select newest.id from auth.client_standing newest
            where newest.municipality = c.municipality and newest.client_id = c.id order by newest.id desc limit 1)`,
        ),
    )
    .leftJoin('auth.client_use as u', join =>
      join.onRef('u.municipality', '=', 'c.municipality').onRef('u.client_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.name', 'c.organisation_id', 'c.registered_at', 'u.last_used_at'])
    .select(['s.state', 's.scopes', 's.reason', 's.set_at', 's.set_by_name'])
    .where('c.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof clients>['execute']>>[number]

const clientFrom = (row: Row): Client => ({
  id: row.id as ClientId,
  name: row.name,
  organisation: row.organisation_id,
  registeredAt: row.registered_at,
  lastUsedAt: row.last_used_at,
  standing: standingFrom(row),
})

const standingFrom = (row: Pick<Row, 'state' | 'scopes' | 'reason' | 'set_at' | 'set_by_name'>): Standing => ({
  state: oneOf(['open', 'blocked'], row.state),
  scopes: scopesFrom(row.scopes),
  reason: row.reason,
  setAt: row.set_at,
  setBy: row.set_by_name,
})

export const findClients = async (db: Db, municipality: string): Promise<readonly Client[]> =>
  (await clients(db, municipality).orderBy('c.name').execute()).map(clientFrom)

export async function findClient(db: Db, municipality: string, id: string): Promise<Client | undefined> {
  const row = await clients(db, municipality).where('c.id', '=', id).executeTakeFirst()
  return row && clientFrom(row)
}

export async function insertClient(
  db: Db,
  municipality: string,
  client: Pick<Client, 'id' | 'name' | 'organisation' | 'registeredAt'>,
): Promise<void> {
  const { id, name, organisation, registeredAt } = client
  await db
    .insertInto('auth.client')
    .values({ municipality, id, name, organisation_id: organisation, registered_at: registeredAt })
    .execute()
}

export async function findStandings(db: Db, municipality: string, client: string): Promise<readonly Standing[]> {
  const rows = await db
    .selectFrom('auth.client_standing')
    .select(['state', 'scopes', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .where('client_id', '=', client)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(standingFrom)
}

export async function insertStanding(
  db: Db,
  municipality: string,
  client: string,
  standing: Standing,
  by: string,
): Promise<void> {
  const { state, reason, setAt, setBy } = standing
  await db
    .insertInto('auth.client_standing')
    .values({
      municipality,
      id: newId<string>(),
      client_id: client,
      state,
      scopes: [...standing.scopes],
      reason,
      set_at: setAt,
      set_by: by,
      set_by_name: setBy,
    })
    .execute()
}

/** In order of making. */
export async function findSecrets(db: Db, municipality: string, client: string): Promise<readonly Secret[]> {
  const rows = await db
    .selectFrom('auth.client_secret')
    .select(['id', 'hash', 'made_at', 'made_by_name', 'earlier_until'])
    .where('municipality', '=', municipality)
    .where('client_id', '=', client)
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    hash: row.hash,
    madeAt: row.made_at,
    madeBy: row.made_by_name,
    earlierUntil: row.earlier_until,
  }))
}

export async function insertSecret(db: Db, municipality: string, client: string, secret: Secret): Promise<void> {
  const { id, hash, madeAt, madeBy, earlierUntil } = secret
  await db
    .insertInto('auth.client_secret')
    .values({
      municipality,
      id,
      client_id: client,
      hash,
      made_at: madeAt,
      made_by_name: madeBy,
      earlier_until: earlierUntil,
    })
    .execute()
}

export type StoredToken = {
  readonly hash: Buffer
  readonly client: string
  readonly scopes: readonly Scope[]
  readonly issuedAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
}

export async function insertToken(db: Db, municipality: string, token: StoredToken): Promise<void> {
  const { hash, client, issuedAt, expiresAt } = token
  await db
    .insertInto('auth.client_token')
    .values({
      municipality,
      hash,
      client_id: client,
      scopes: [...token.scopes],
      issued_at: issuedAt,
      expires_at: expiresAt,
    })
    .execute()
}

/** A token that still works, whatever its client may do by now. */
export async function findToken(
  db: Db,
  municipality: string,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<{ client: string; scopes: readonly Scope[] } | undefined> {
  const row = await db
    .selectFrom('auth.client_token')
    .select(['client_id', 'scopes'])
    .where('municipality', '=', municipality)
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && { client: row.client_id, scopes: scopesFrom(row.scopes) }
}

export async function deleteTokensOf(db: Db, municipality: string, client: string): Promise<void> {
  await db
    .deleteFrom('auth.client_token')
    .where('municipality', '=', municipality)
    .where('client_id', '=', client)
    .execute()
}

export async function deleteTokensBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('auth.client_token')
    .where('municipality', '=', municipality)
    .where('expires_at', '<', before)
    .execute()
}

export async function keepUse(db: Db, municipality: string, client: string, at: Temporal.Instant): Promise<void> {
  await db
    .insertInto('auth.client_use')
    .values({ municipality, client_id: client, last_used_at: at })
    .onConflict(conflict => conflict.columns(['municipality', 'client_id']).doUpdateSet({ last_used_at: at }))
    .execute()
}
