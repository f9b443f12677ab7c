/** An account for somebody who is known here: a professional, a parent or a youth. */
import { record } from '../audit/record.ts'
import { seal } from '../crypto/seal.ts'
import type { Ctx } from '../ctx.ts'
import { newId } from '../new-id.ts'
import type { Role } from './roles.ts'
import { hashPassword } from './sign-in.ts'
import { insertAccount, insertRoleGrant } from './store.ts'

export type AccountId = string & { readonly __brand: 'AccountId' }
export type NewAccount = {
  /** Null: only by a provider; no name can be typed then. */
  readonly signInName: string | null
  readonly displayName: string
  /** The professional or person whose account this is. */
  readonly subject: string
  readonly roles: readonly Role[]
  readonly organisation: string | null
  /** How one signs in: with a password and the secret of an authenticator, by an OpenID provider, or (in the demo) with a button. */
  readonly entry:
    | { readonly kind: 'password'; readonly password: string; readonly secondFactor: string }
    | { readonly kind: 'cast'; readonly slug: string }
    | { readonly kind: 'openid' }
    /** From the own centre, by a key that works once; there is no way in of its own here. */
    | { readonly kind: 'handover' }
    | { readonly kind: 'activated'; readonly passwordHash: string; readonly secondFactorSealed: Buffer }
}

export async function openAccount(ctx: Ctx, account: NewAccount): Promise<AccountId> {
  const id = newId<AccountId>()
  const { entry } = account
  await insertAccount(ctx.db, {
    municipality: ctx.municipality,
    id,
    sign_in_name: account.signInName ?? id,
    display_name: account.displayName,
    subject_id: account.subject,
    ...(await secretsOf(ctx, entry)),
    demo_slug: entry.kind === 'cast' ? entry.slug : null,
  })
  for (const role of account.roles) {
    await insertRoleGrant(ctx.db, {
      municipality: ctx.municipality,
      account_id: id,
      role,
      organisation_id: account.organisation,
      granted_on: ctx.today,
    })
  }
  record(ctx, 'create', 'auth.account', account.subject, account.roles.join(' '))
  return id
}

async function secretsOf(ctx: Ctx, entry: NewAccount['entry']) {
  switch (entry.kind) {
    case 'password':
      return {
        password_hash: await hashPassword(entry.password),
        second_factor_sealed: seal(ctx.keys, entry.secondFactor),
      }
    case 'activated':
      return { password_hash: entry.passwordHash, second_factor_sealed: entry.secondFactorSealed }
    case 'cast':
    case 'openid':
    case 'handover':
      return { password_hash: null, second_factor_sealed: null }
  }
}
