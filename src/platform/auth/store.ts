import { sql } from 'kysely'
import type { Actor } from '../ctx.ts'
import type { Db } from '../db/connect.ts'
import { oneOf } from '../db/one-of.ts'
import type { Device } from '../web/router.ts'
import { familyRoles, type Role, roles } from './roles.ts'
import { type Way, ways } from './way.ts'

export type SessionRow = {
  readonly municipality: string
  readonly id: Buffer
  readonly account_id: string
  readonly started_at: Temporal.Instant
  readonly seen_at: Temporal.Instant
  readonly way: Way
  readonly device: Device
  readonly assurance: 'usual' | 'high'
}
export type Session = { readonly startedAt: Temporal.Instant; readonly seenAt: Temporal.Instant; readonly actor: Actor }

export async function insertSession(db: Db, session: SessionRow): Promise<void> {
  await db.insertInto('auth.session').values(session).execute()
}

/** One query per request: the session, its account, what it may do, and for whom it acts as far as that still stands on this day. */
export async function findSession(
  db: Db,
  municipality: string,
  id: Buffer,
  today: Temporal.PlainDate,
): Promise<Session | undefined> {
  const rows = await db
    .selectFrom('auth.session as s')
    .innerJoin('auth.account as a', join =>
      join.onRef('a.municipality', '=', 's.municipality').onRef('a.id', '=', 's.account_id'),
    )
    .leftJoin('auth.role_grant as g', join =>
      join.onRef('g.municipality', '=', 'a.municipality').onRef('g.account_id', '=', 'a.id'),
    )
    .leftJoin('auth.representation as r', join =>
      join.onRef('r.municipality', '=', 's.municipality').onRef('r.id', '=', 's.acting_by').on(standsOn('r', today)),
    )
    .select(['s.started_at', 's.seen_at', 's.assurance', 's.acting_roles'])
    .select(['a.subject_id', 'a.display_name', 'g.role', 'g.organisation_id'])
    .select(['r.represented_id', 'r.represented_name', 'r.scope'])
    .where('s.municipality', '=', municipality)
    .where('s.id', '=', id)
    .where('a.closed_on', 'is', null)
    .where(isOpen)
    .execute()
  const first = rows[0]
  if (!first) return undefined
  return { startedAt: first.started_at, seenAt: first.seen_at, actor: actorFrom(first, rows) }
}

/** Account `a` is not locked: no word about it, or the last one says so. */
export const isOpen = sql<boolean>`coalesce((
  select t.state from auth.account_standing t where t.municipality = a.municipality and t.account_id = a.id
  order by t.id desc limit 1), 'open') = 'open'`

/** Begun, not over, and not ended before. */
export const standsOn = (alias: 'r', day: Temporal.PlainDate) => sql<boolean>`${sql.ref(`${alias}.since`)} <= ${day}
  and (${sql.ref(`${alias}.until`)} is null or ${sql.ref(`${alias}.until`)} > ${day})
  and not exists (select from auth.representation_end e
    where e.municipality = ${sql.ref(`${alias}.municipality`)} and e.representation_id = ${sql.ref(`${alias}.id`)} and e.ended_on <= ${day})`

type SessionFacts = {
  readonly assurance: string
  readonly acting_roles: readonly string[]
  readonly subject_id: string
  readonly display_name: string
  readonly organisation_id: string | null
  readonly represented_id: string | null
  readonly represented_name: string | null
  readonly scope: string | null
}

function actorFrom(facts: SessionFacts, grants: readonly { role: string | null }[]): Actor {
  const { subject_id: id, display_name: name, represented_id: representedId, represented_name: represented } = facts
  const assurance = oneOf(['usual', 'high'], facts.assurance)
  if (representedId === null || represented === null || facts.scope === null) {
    const held = grants.map(grant => grant.role)
    const own = new Set<Role>(roles.filter(role => held.includes(role)))
    return { kind: 'account', id, name, roles: own, organisation: facts.organisation_id, assurance }
  }
  return {
    kind: 'account',
    id: representedId,
    name: represented,
    roles: new Set<Role>(familyRoles.filter(role => facts.acting_roles.includes(role))),
    organisation: null,
    through: { id, name, scope: oneOf(['see', 'act'], facts.scope) },
    assurance,
  }
}

/** By which way the browser of this session signed in. */
export async function findSessionWay(db: Db, municipality: string, id: Buffer): Promise<Way | undefined> {
  const row = await db
    .selectFrom('auth.session')
    .select('way')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && oneOf(ways, row.way)
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
  readonly subject_id: string
  readonly is_open: boolean
}

const accounts = (db: Db, municipality: string) =>
  db
    .selectFrom('auth.account as a')
    .select(['a.id', 'a.display_name', 'a.password_hash', 'a.second_factor_sealed', 'a.subject_id'])
    .select(isOpen.as('is_open'))
    .where('a.municipality', '=', municipality)
    .where('a.closed_on', 'is', null)

export const findAccount = (db: Db, municipality: string, signInName: string): Promise<Account | undefined> =>
  accounts(db, municipality).where('a.sign_in_name', '=', signInName.toLowerCase()).executeTakeFirst()

export const findAccountById = (db: Db, municipality: string, id: string): Promise<Account | undefined> =>
  accounts(db, municipality).where('a.id', '=', id).executeTakeFirst()

export const findDemoAccount = (db: Db, municipality: string, slug: string): Promise<Account | undefined> =>
  accounts(db, municipality).where('a.demo_slug', '=', slug).executeTakeFirst()

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
