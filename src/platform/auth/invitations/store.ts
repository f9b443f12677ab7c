import type { Db } from '../../db/connect.ts'
import { oneOf } from '../../db/one-of.ts'
import { newId } from '../../new-id.ts'
import { familyRoles } from '../role-names.ts'
import {
  type Identity,
  type Invitation,
  type InvitationId,
  identities,
  type NewInvitation,
  purposes,
} from './invitation.ts'

const ends = ['used', 'withdrawn', 'replaced'] as const

const invitations = (db: Db, municipality: string) =>
  db
    .selectFrom('auth.invitation as i')
    .leftJoin('auth.invitation_end as e', join =>
      join.onRef('e.municipality', '=', 'i.municipality').onRef('e.invitation_id', '=', 'i.id'),
    )
    .select(['i.id', 'i.subject_id', 'i.display_name', 'i.roles', 'i.purpose', 'i.identity', 'i.note'])
    .select(['i.made_at', 'i.made_by_name', 'i.expires_at', 'e.how', 'e.ended_at'])
    .where('i.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof invitations>['execute']>>[number]

const invitationFrom = (row: Row): Invitation => ({
  id: row.id as InvitationId,
  subject: row.subject_id,
  displayName: row.display_name,
  roles: familyRoles.filter(role => row.roles.includes(role)),
  purpose: oneOf(purposes, row.purpose),
  identity: oneOf(identities, row.identity),
  note: row.note,
  madeAt: row.made_at,
  madeBy: row.made_by_name,
  expiresAt: row.expires_at,
  end: row.how === null || row.ended_at === null ? null : { how: oneOf(ends, row.how), at: row.ended_at },
})

export async function findInvitation(db: Db, municipality: string, hash: Buffer): Promise<Invitation | undefined> {
  const row = await invitations(db, municipality).where('i.token_hash', '=', hash).executeTakeFirst()
  return row && invitationFrom(row)
}

/** Newest first. */
export const findInvitationsOf = async (
  db: Db,
  municipality: string,
  subject: string,
): Promise<readonly Invitation[]> =>
  (await invitations(db, municipality).where('i.subject_id', '=', subject).orderBy('i.id', 'desc').execute()).map(
    invitationFrom,
  )

export async function insertInvitation(
  db: Db,
  municipality: string,
  invitation: NewInvitation & {
    readonly id: InvitationId
    readonly hash: Buffer
    readonly identity: Identity
    readonly madeAt: Temporal.Instant
    readonly expiresAt: Temporal.Instant
  },
  by: { readonly id: string; readonly name: string },
): Promise<void> {
  await db
    .insertInto('auth.invitation')
    .values({
      municipality,
      id: invitation.id,
      subject_id: invitation.subject,
      display_name: invitation.displayName,
      roles: [...invitation.roles],
      purpose: invitation.purpose,
      identity: invitation.identity,
      note: invitation.note,
      token_hash: invitation.hash,
      made_at: invitation.madeAt,
      made_by: by.id,
      made_by_name: by.name,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/** False when it had ended already: of two who use one link at once, one is first. */
export async function endInvitation(
  db: Db,
  municipality: string,
  invitation: InvitationId,
  end: NonNullable<Invitation['end']>,
): Promise<boolean> {
  const result = await db
    .insertInto('auth.invitation_end')
    .values({ municipality, invitation_id: invitation, how: end.how, ended_at: end.at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export type Activation = {
  readonly signInName: string
  readonly passwordHash: string
  readonly secondFactorSealed: Buffer
}

export async function insertActivation(
  db: Db,
  municipality: string,
  invitation: InvitationId,
  activation: Activation,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('auth.activation')
    .values({
      municipality,
      id: newId<string>(),
      invitation_id: invitation,
      sign_in_name: activation.signInName,
      password_hash: activation.passwordHash,
      second_factor_sealed: activation.secondFactorSealed,
      made_at: now,
    })
    .execute()
}

/** The newest. */
export const findActivation = (
  db: Db,
  municipality: string,
  invitation: InvitationId,
): Promise<Activation | undefined> =>
  db
    .selectFrom('auth.activation')
    .select(['sign_in_name as signInName', 'password_hash as passwordHash'])
    .select('second_factor_sealed as secondFactorSealed')
    .where('municipality', '=', municipality)
    .where('invitation_id', '=', invitation)
    .orderBy('id', 'desc')
    .executeTakeFirst()

export async function deleteActivations(db: Db, municipality: string, invitation: InvitationId): Promise<void> {
  await db
    .deleteFrom('auth.activation')
    .where('municipality', '=', municipality)
    .where('invitation_id', '=', invitation)
    .execute()
}

/** What was begun with a link that no longer works: the password is of no use to anybody. */
export async function deleteActivationsBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('auth.activation')
    .where('municipality', '=', municipality)
    .where('made_at', '<', before)
    .execute()
}
