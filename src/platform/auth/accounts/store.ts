import type { Db } from '../../db/connect.ts'
import { newId } from '../../new-id.ts'
import { type Role, roles } from '../roles.ts'
import { isOpen } from '../store.ts'

export type HeldAccount = {
  readonly id: string
  /** The professional or person whose account it is. */
  readonly subject: string
  readonly signInName: string
  /** Somebody chose that name; an account by a provider only has a number. */
  readonly hasName: boolean
  readonly roles: readonly Role[]
  /** One can sign in with a name, a password and a code; else by a provider only. */
  readonly hasPassword: boolean
  readonly isLocked: boolean
}

const held = (db: Db, municipality: string) =>
  db
    .selectFrom('auth.account as a')
    .leftJoin('auth.role_grant as g', join =>
      join.onRef('g.municipality', '=', 'a.municipality').onRef('g.account_id', '=', 'a.id'),
    )
    .select(['a.id', 'a.subject_id', 'a.sign_in_name', 'a.password_hash', 'g.role'])
    .select(isOpen.as('is_open'))
    .where('a.municipality', '=', municipality)
    .where('a.closed_on', 'is', null)
    .orderBy('a.id')

function firstOf(rows: Awaited<ReturnType<ReturnType<typeof held>['execute']>>): HeldAccount | undefined {
  const [first] = rows
  if (!first) return undefined
  const words = rows.filter(row => row.id === first.id).map(row => row.role)
  return {
    id: first.id,
    subject: first.subject_id,
    signInName: first.sign_in_name,
    hasName: first.sign_in_name !== first.id,
    roles: roles.filter(role => words.includes(role)),
    hasPassword: first.password_hash !== null,
    isLocked: !first.is_open,
  }
}

/** The account of a professional or person that was not closed. */
export const findAccountOf = async (db: Db, municipality: string, subject: string): Promise<HeldAccount | undefined> =>
  firstOf(await held(db, municipality).where('a.subject_id', '=', subject).execute())

export const findHeldAccount = async (db: Db, municipality: string, id: string): Promise<HeldAccount | undefined> =>
  firstOf(await held(db, municipality).where('a.id', '=', id).execute())

/** Whose open accounts hold one of these roles; of these people only, when they are named. */
export async function findSubjectsWith(
  db: Db,
  municipality: string,
  held: readonly Role[],
  among?: readonly string[],
): Promise<readonly string[]> {
  const query = db
    .selectFrom('auth.account as a')
    .innerJoin('auth.role_grant as g', join =>
      join.onRef('g.municipality', '=', 'a.municipality').onRef('g.account_id', '=', 'a.id'),
    )
    .select('a.subject_id')
    .distinct()
    .where('a.municipality', '=', municipality)
    .where('a.closed_on', 'is', null)
    .where('g.role', 'in', [...held])
  const rows = await (among === undefined ? query : query.where('a.subject_id', 'in', among)).execute()
  return rows.map(row => row.subject_id)
}

/** Of these people, those who had an account and have no open one. */
export async function findClosedSubjects(
  db: Db,
  municipality: string,
  subjects: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('auth.account')
    .select('subject_id')
    .where('municipality', '=', municipality)
    .where('subject_id', 'in', subjects)
    .groupBy('subject_id')
    .having(eb => eb(eb.fn.count('closed_on'), '=', eb.fn.countAll()))
    .execute()
  return rows.map(row => row.subject_id)
}

/** A closed account keeps its name: what it did must stay tied to one person. */
export async function isSignInNameTaken(db: Db, municipality: string, signInName: string): Promise<boolean> {
  const row = await db
    .selectFrom('auth.account')
    .select('id')
    .where('municipality', '=', municipality)
    .where('sign_in_name', '=', signInName.toLowerCase())
    .executeTakeFirst()
  return row !== undefined
}

export async function replaceEntry(
  db: Db,
  municipality: string,
  account: string,
  entry: { readonly signInName: string; readonly passwordHash: string; readonly secondFactorSealed: Buffer },
): Promise<void> {
  await db
    .updateTable('auth.account')
    .set({
      sign_in_name: entry.signInName.toLowerCase(),
      password_hash: entry.passwordHash,
      second_factor_sealed: entry.secondFactorSealed,
    })
    .where('municipality', '=', municipality)
    .where('id', '=', account)
    .execute()
}

/** Neither the password nor the telephone opens anything any more. */
export async function clearEntry(db: Db, municipality: string, account: string): Promise<void> {
  await db
    .updateTable('auth.account')
    .set({ password_hash: null, second_factor_sealed: null })
    .where('municipality', '=', municipality)
    .where('id', '=', account)
    .execute()
}

export async function insertAccountStanding(
  db: Db,
  municipality: string,
  account: string,
  standing: { readonly state: 'open' | 'locked'; readonly reason: string; readonly at: Temporal.Instant },
  by: { readonly id: string; readonly name: string },
): Promise<void> {
  await db
    .insertInto('auth.account_standing')
    .values({
      municipality,
      id: newId<string>(),
      account_id: account,
      state: standing.state,
      reason: standing.reason,
      set_at: standing.at,
      set_by: by.id,
      set_by_name: by.name,
    })
    .execute()
}

/** Newest first. */
export const findAccountStandings = (
  db: Db,
  municipality: string,
  account: string,
): Promise<readonly AccountStanding[]> =>
  db
    .selectFrom('auth.account_standing')
    .select(['state', 'reason', 'set_at as setAt', 'set_by_name as setBy'])
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .orderBy('id', 'desc')
    .execute()

export type AccountStanding = {
  readonly state: 'open' | 'locked'
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setBy: string
}

export async function updateEntry(
  db: Db,
  municipality: string,
  account: string,
  entry: { readonly passwordHash: string; readonly secondFactorSealed: Buffer },
): Promise<void> {
  await db
    .updateTable('auth.account')
    .set({ password_hash: entry.passwordHash, second_factor_sealed: entry.secondFactorSealed })
    .where('municipality', '=', municipality)
    .where('id', '=', account)
    .execute()
}

export async function closeAccountsOf(
  db: Db,
  municipality: string,
  subject: string,
  on: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('auth.account')
    .set({ closed_on: on })
    .where('municipality', '=', municipality)
    .where('subject_id', '=', subject)
    .where('closed_on', 'is', null)
    .execute()
}

/** Everyone who is signed in with this person's account is out at once. */
export async function deleteSessionsOf(db: Db, municipality: string, subject: string): Promise<void> {
  await db
    .deleteFrom('auth.session')
    .where('municipality', '=', municipality)
    .where('account_id', 'in', query =>
      query
        .selectFrom('auth.account as a')
        .select('a.id')
        .where('a.municipality', '=', municipality)
        .where('a.subject_id', '=', subject),
    )
    .execute()
}

export async function deleteRoleGrants(
  db: Db,
  municipality: string,
  account: string,
  gone: readonly Role[],
): Promise<void> {
  await db
    .deleteFrom('auth.role_grant')
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .where('role', 'in', [...gone])
    .execute()
}
