import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { ReferralId } from '../referrals/referral.ts'
import type { CodeTold, Link, LinkId } from './link.ts'

/** Of one referral, the newest first. */
export const findLinks = (db: Db, municipality: MunicipalityCode, referral: ReferralId): Promise<readonly Link[]> =>
  linksWhere(db, municipality, 'l.referral_id', referral)

const links = (db: Db) =>
  db
    .selectFrom('guidance.link as l')
    .leftJoin('guidance.link_revocation as r', join =>
      join.onRef('r.municipality', '=', 'l.municipality').onRef('r.link_id', '=', 'l.id'),
    )
    .selectAll('l')
    .select('r.revoked_at')
    .select(eb => [
      eb
        .selectFrom('guidance.link_try as t')
        .select(count => count.fn.countAll<string>().as('count'))
        .whereRef('t.municipality', '=', 'l.municipality')
        .whereRef('t.link_id', '=', 'l.id')
        .as('tries'),
      eb
        .selectFrom('guidance.link_invitation as i')
        .select(last => last.fn.max('i.sent_at').as('last'))
        .whereRef('i.municipality', '=', 'l.municipality')
        .whereRef('i.link_id', '=', 'l.id')
        .as('invitedAt'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number]

const linkFrom = (row: Row, told: readonly CodeTold[]): Link => ({
  id: row.id as LinkId,
  referral: row.referral_id as ReferralId,
  recipient: row.recipient,
  codeSealed: row.code_sealed,
  expiresOn: row.expires_on,
  madeAt: row.made_at,
  wrongTries: Number(row.tries ?? 0),
  revokedAt: row.revoked_at,
  told,
  lastInvitedAt: row.invitedAt,
})

async function linksWhere(
  db: Db,
  municipality: MunicipalityCode,
  column: 'l.id' | 'l.referral_id',
  id: string,
): Promise<readonly Link[]> {
  const rows = await links(db)
    .where('l.municipality', '=', municipality)
    .where(column, '=', id)
    .orderBy('l.id', 'desc')
    .execute()
  const told = await findTold(
    db,
    municipality,
    rows.map(row => row.id),
  )
  return rows.map(row => linkFrom(row, told.get(row.id) ?? []))
}

async function findTold(db: Db, municipality: MunicipalityCode, links: readonly string[]) {
  if (links.length === 0) return new Map<string, readonly CodeTold[]>()
  const rows = await db
    .selectFrom('guidance.link_code_told')
    .select(['link_id as link', 'way', 'to_whom as toWhom', 'told_at as at', 'told_by_name as by'])
    .where('municipality', '=', municipality)
    .where('link_id', 'in', links)
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, row => row.link)
}

export type Invited = { readonly invitation: string; readonly link: Link; readonly isUsed: boolean }

export async function findInvitation(
  db: Db,
  municipality: MunicipalityCode,
  tokenHash: Buffer,
): Promise<Invited | undefined> {
  const row = await db
    .selectFrom('guidance.link_invitation as i')
    .leftJoin('guidance.link_visit as v', join =>
      join.onRef('v.municipality', '=', 'i.municipality').onRef('v.invitation_id', '=', 'i.id'),
    )
    .select(['i.id', 'i.link_id', 'v.opened_at'])
    .where('i.municipality', '=', municipality)
    .where('i.token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return undefined
  const [link] = await linksWhere(db, municipality, 'l.id', row.link_id)
  return link && { invitation: row.id, link, isUsed: row.opened_at !== null }
}

export type Visit = { readonly link: Link; readonly expiresAt: Temporal.Instant }

export async function findVisit(
  db: Db,
  municipality: MunicipalityCode,
  secretHash: Buffer,
): Promise<Visit | undefined> {
  const row = await db
    .selectFrom('guidance.link_visit as v')
    .innerJoin('guidance.link_invitation as i', join =>
      join.onRef('i.municipality', '=', 'v.municipality').onRef('i.id', '=', 'v.invitation_id'),
    )
    .select(['i.link_id', 'v.expires_at'])
    .where('v.municipality', '=', municipality)
    .where('v.secret_hash', '=', secretHash)
    .executeTakeFirst()
  if (!row) return undefined
  const [link] = await linksWhere(db, municipality, 'l.id', row.link_id)
  return link && { link, expiresAt: row.expires_at }
}

/** Until the end of the transaction nobody else tries a code of this link: five guesses at once are five guesses. */
export async function lockLink(db: Db, id: LinkId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`guidance-link ${id}`}))`.execute(db)
}

type At = { readonly municipality: string; readonly link_id: LinkId }

export async function insertLink(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: LinkId
    readonly referral_id: ReferralId
    readonly recipient: string
    readonly code_sealed: Buffer
    readonly expires_on: Temporal.PlainDate
    readonly made_at: Temporal.Instant
    readonly made_by: string
  },
): Promise<void> {
  await db.insertInto('guidance.link').values(row).execute()
}

export async function insertInvitation(
  db: Db,
  row: At & { readonly id: string; readonly token_hash: Buffer; readonly sent_at: Temporal.Instant },
): Promise<void> {
  await db.insertInto('guidance.link_invitation').values(row).execute()
}

/** False when this invitation was opened before. */
export async function insertVisit(
  db: Db,
  row: {
    readonly municipality: string
    readonly invitation_id: string
    readonly secret_hash: Buffer
    readonly opened_at: Temporal.Instant
    readonly expires_at: Temporal.Instant
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('guidance.link_visit')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'invitation_id']).doNothing())
    .returning('invitation_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertTry(
  db: Db,
  row: At & { readonly id: string; readonly tried_at: Temporal.Instant },
): Promise<void> {
  await db.insertInto('guidance.link_try').values(row).execute()
}

export async function insertTold(
  db: Db,
  row: At & {
    readonly id: string
    readonly way: CodeTold['way']
    readonly to_whom: string
    readonly told_at: Temporal.Instant
    readonly told_by: string
    readonly told_by_name: string
  },
): Promise<void> {
  await db.insertInto('guidance.link_code_told').values(row).execute()
}

export async function insertRevocation(
  db: Db,
  row: At & { readonly revoked_at: Temporal.Instant; readonly revoked_by_name: string },
): Promise<void> {
  await db
    .insertInto('guidance.link_revocation')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
