import { sql } from 'kysely'
import type { Actor } from '../ctx.ts'
import type { Db } from '../db/connect.ts'
import { familyRoles, type Role, roles } from './roles.ts'

export type SessionRow = {
  readonly municipality: string
  readonly id: Buffer
  readonly account_id: string
  readonly started_at: Temporal.Instant
  readonly seen_at: Temporal.Instant
}
export type Session = { readonly startedAt: Temporal.Instant; readonly seenAt: Temporal.Instant; readonly actor: Actor }

export async function insertSession(db: Db, session: SessionRow): Promise<void> {
  await db.insertInto('auth.session').values(session).execute()
}

/** One query per request: the session, its account and what it may do. */
export async function findSession(db: Db, municipality: string, id: Buffer): Promise<Session | undefined> {
  const rows = await db
    .selectFrom('auth.session as s')
    .innerJoin('auth.account as a', join =>
      join.onRef('a.municipality', '=', 's.municipality').onRef('a.id', '=', 's.account_id'),
    )
    .leftJoin('auth.role_grant as g', join =>
      join.onRef('g.municipality', '=', 'a.municipality').onRef('g.account_id', '=', 'a.id'),
    )
    .select(['s.started_at', 's.seen_at', 'a.subject_id', 'a.display_name', 'g.role', 'g.organisation_id'])
    .where('s.municipality', '=', municipality)
    .where('s.id', '=', id)
    .where('a.closed_on', 'is', null)
    .execute()
  const first = rows[0]
  if (!first) return undefined
  return { startedAt: first.started_at, seenAt: first.seen_at, actor: actorFrom(first, rows) }
}

function actorFrom(
  account: { subject_id: string; display_name: string; organisation_id: string | null },
  grants: readonly { role: string | null }[],
): Actor {
  const held = grants.map(grant => grant.role)
  return {
    kind: 'account',
    id: account.subject_id,
    name: account.display_name,
    roles: new Set<Role>(roles.filter(role => held.includes(role))),
    organisation: account.organisation_id,
  }
}

export async function touchSession(db: Db, municipality: string, id: Buffer, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('auth.session')
    .set({ seen_at: now })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export async function deleteSession(db: Db, municipality: string, id: Buffer): Promise<void> {
  await db.deleteFrom('auth.session').where('municipality', '=', municipality).where('id', '=', id).execute()
}

export type Account = {
  readonly id: string
  readonly display_name: string
  readonly password_hash: string | null
  readonly second_factor_sealed: Buffer | null
}

export const findAccount = async (db: Db, municipality: string, signInName: string): Promise<Account | undefined> =>
  db
    .selectFrom('auth.account')
    .select(['id', 'display_name', 'password_hash', 'second_factor_sealed'])
    .where('municipality', '=', municipality)
    .where('sign_in_name', '=', signInName.toLowerCase())
    .where('closed_on', 'is', null)
    .executeTakeFirst()

export const findDemoAccount = async (
  db: Db,
  municipality: string,
  slug: string,
): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('auth.account')
    .select('id')
    .where('municipality', '=', municipality)
    .where('demo_slug', '=', slug)
    .executeTakeFirst()

export type DemoAccount = {
  readonly slug: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Signs in to the pages of families. */
  readonly isFamily: boolean
}

/** The cast of the demo, with a button each on the sign-in page. */
export async function findDemoAccounts(db: Db, municipality: string): Promise<readonly DemoAccount[]> {
  const rows = await db
    .selectFrom('auth.account as a')
    .innerJoin('auth.role_grant as g', join =>
      join.onRef('g.municipality', '=', 'a.municipality').onRef('g.account_id', '=', 'a.id'),
    )
    .select(['a.demo_slug as slug', 'a.display_name as name'])
    .select(sql<string[]>`array_agg(g.role order by g.role)`.as('roles'))
    .where('a.municipality', '=', municipality)
    .where('a.demo_slug', 'is not', null)
    .groupBy(['a.demo_slug', 'a.display_name'])
    .orderBy('a.demo_slug')
    .execute()
  return rows.map(row => ({
    ...row,
    slug: row.slug ?? '',
    roles: roles.filter(role => row.roles.includes(role)),
    isFamily: familyRoles.some(role => row.roles.includes(role)),
  }))
}

export type NewAccount = {
  readonly municipality: string
  readonly id: string
  readonly sign_in_name: string
  readonly display_name: string
  readonly subject_id: string
  readonly password_hash: string | null
  readonly second_factor_sealed: Buffer | null
  readonly demo_slug: string | null
}

export async function insertAccount(db: Db, account: NewAccount): Promise<void> {
  await db
    .insertInto('auth.account')
    .values({ ...account, sign_in_name: account.sign_in_name.toLowerCase() })
    .execute()
}

export async function insertRoleGrant(
  db: Db,
  grant: {
    municipality: string
    account_id: string
    role: string
    organisation_id: string | null
    granted_on: Temporal.PlainDate
  },
): Promise<void> {
  await db.insertInto('auth.role_grant').values(grant).execute()
}
