import type { Db } from '../../db/connect.ts'
import { oneOf } from '../../db/one-of.ts'
import { newId } from '../../new-id.ts'
import { type Audience, audiences, claimKinds, type Setting } from './provider.ts'

/** Newest first. */
export async function findSettings(db: Db, municipality: string, audience: Audience): Promise<readonly Setting[]> {
  const rows = await db
    .selectFrom('auth.openid_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('audience', '=', audience)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    audience: oneOf(audiences, row.audience),
    state: oneOf(['on', 'off'], row.state),
    label: row.label,
    issuer: row.issuer,
    clientId: row.client_id,
    secretSealed: row.secret_sealed,
    levels: row.levels,
    least: row.least,
    high: row.high,
    claim: row.claim,
    claimHolds: oneOf(claimKinds, row.claim_holds),
    mandateClaim: row.mandate_claim,
    reason: row.reason,
    setAt: row.set_at,
    setBy: row.set_by_name,
  }))
}

export async function insertSetting(db: Db, municipality: string, setting: Setting, by: string): Promise<void> {
  await db
    .insertInto('auth.openid_setting')
    .values({
      municipality,
      id: newId<string>(),
      audience: setting.audience,
      state: setting.state,
      label: setting.label,
      issuer: setting.issuer,
      client_id: setting.clientId,
      secret_sealed: setting.secretSealed,
      levels: [...setting.levels],
      least: setting.least,
      high: setting.high,
      claim: setting.claim,
      claim_holds: setting.claimHolds,
      mandate_claim: setting.mandateClaim,
      reason: setting.reason,
      set_at: setting.setAt,
      set_by: by,
      set_by_name: setting.setBy,
    })
    .execute()
}

/** A browser that was sent away and has not come back. */
export type Attempt = {
  readonly stateHash: Buffer
  readonly ticketHash: Buffer
  readonly audience: Audience
  readonly issuer: string
  readonly nonce: string
  readonly verifierSealed: Buffer
  /** The level that was asked for. */
  readonly least: string | null
  readonly back: string
  /** The account that its owner, who was signed in, ties to the provider. */
  readonly linking: string | null
  readonly expiresAt: Temporal.Instant
}

export async function insertAttempt(db: Db, municipality: string, attempt: Attempt): Promise<void> {
  await db
    .insertInto('auth.openid_attempt')
    .values({
      municipality,
      state_hash: attempt.stateHash,
      ticket_hash: attempt.ticketHash,
      audience: attempt.audience,
      issuer: attempt.issuer,
      nonce: attempt.nonce,
      verifier_sealed: attempt.verifierSealed,
      least: attempt.least,
      back: attempt.back,
      linking_account_id: attempt.linking,
      expires_at: attempt.expiresAt,
    })
    .execute()
}

/** Taken out as it is read: of two who come back with one state, one finds it. */
export async function takeAttempt(db: Db, municipality: string, stateHash: Buffer): Promise<Attempt | undefined> {
  const row = await db
    .deleteFrom('auth.openid_attempt')
    .where('municipality', '=', municipality)
    .where('state_hash', '=', stateHash)
    .returningAll()
    .executeTakeFirst()
  return (
    row && {
      stateHash: row.state_hash,
      ticketHash: row.ticket_hash,
      audience: oneOf(audiences, row.audience),
      issuer: row.issuer,
      nonce: row.nonce,
      verifierSealed: row.verifier_sealed,
      least: row.least,
      back: row.back,
      linking: row.linking_account_id,
      expiresAt: row.expires_at,
    }
  )
}

export async function deleteAttemptsBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('auth.openid_attempt')
    .where('municipality', '=', municipality)
    .where('expires_at', '<', before)
    .execute()
}

type Pseudonym = { readonly issuer: string; readonly hash: Buffer }

export async function findLinkedAccount(
  db: Db,
  municipality: string,
  { issuer, hash }: Pseudonym,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('auth.openid_link')
    .select('account_id')
    .where('municipality', '=', municipality)
    .where('issuer', '=', issuer)
    .where('pseudonym_hash', '=', hash)
    .executeTakeFirst()
  return row?.account_id
}

/** False when the pseudonym is tied to an account already. */
export async function insertLink(
  db: Db,
  municipality: string,
  { issuer, hash }: Pseudonym,
  account: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const result = await db
    .insertInto('auth.openid_link')
    .values({ municipality, issuer, pseudonym_hash: hash, account_id: account, linked_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export const findLinksOf = (
  db: Db,
  municipality: string,
  account: string,
): Promise<readonly { issuer: string; linkedAt: Temporal.Instant }[]> =>
  db
    .selectFrom('auth.openid_link')
    .select(['issuer', 'linked_at as linkedAt'])
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .orderBy('linked_at')
    .execute()

export async function deleteLinks(db: Db, municipality: string, account: string): Promise<void> {
  await db
    .deleteFrom('auth.openid_link')
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .execute()
}
