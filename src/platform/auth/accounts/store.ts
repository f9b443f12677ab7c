import type { Db } from '../../db/connect.ts'
import { type Role, roles } from '../roles.ts'
import { isOpen } from '../store.ts'

export type HeldAccount = {
  readonly id: string
  /** The professional or person whose account it is. */
  readonly subject: string
  readonly signInName: string
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
