/** That somebody of a family may make an account, or a new way into the one there is. */
import type { FamilyRole } from '../role-names.ts'

export type InvitationId = string & { readonly __brand: 'InvitationId' }
/** `renew`: the account is there, and its password or telephone is lost. */
export const purposes = ['open', 'renew'] as const
export type Purpose = (typeof purposes)[number]
/** How it was checked who this is. Of a document nothing is kept but that it was seen. */
export const identities = ['document-seen', 'known-in-person', 'asked-by-family'] as const
export type Identity = (typeof identities)[number]

export type Invitation = {
  readonly id: InvitationId
  /** The person (people.person) whose account it will be. */
  readonly subject: string
  readonly displayName: string
  readonly roles: readonly FamilyRole[]
  readonly purpose: Purpose
  readonly identity: Identity
  readonly note: string
  readonly madeAt: Temporal.Instant
  readonly madeBy: string
  readonly expiresAt: Temporal.Instant
  readonly end: { readonly how: 'used' | 'withdrawn' | 'replaced'; readonly at: Temporal.Instant } | null
}
export type NewInvitation = Pick<Invitation, 'subject' | 'displayName' | 'roles' | 'purpose' | 'identity' | 'note'>

/** Our own choice: a week, so that a link in an old mailbox opens nothing. */
export const daysToActivate = 7

export type InvitationStanding = 'open' | 'expired' | 'ended'

export function standingOf({ end, expiresAt }: Invitation, now: Temporal.Instant): InvitationStanding {
  if (end) return 'ended'
  return Temporal.Instant.compare(now, expiresAt) < 0 ? 'open' : 'expired'
}
