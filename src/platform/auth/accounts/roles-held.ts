/** The roles an account holds, changed when more or other things are known of its owner. */
import { record } from '../../audit/record.ts'
import type { Ctx } from '../../ctx.ts'
import type { Role } from '../roles.ts'
import { insertRoleGrant } from '../store.ts'
import { deleteRoleGrants, type HeldAccount } from './store.ts'

export async function grantRoles(
  ctx: Ctx,
  account: HeldAccount,
  subject: string,
  roles: readonly Role[],
): Promise<void> {
  const more = roles.filter(role => !account.roles.includes(role))
  for (const role of more)
    await insertRoleGrant(ctx.db, {
      municipality: ctx.municipality,
      account_id: account.id,
      role,
      organisation_id: null,
      granted_on: ctx.today,
    })
  if (more.length > 0) record(ctx, 'change', 'auth.account', subject, more.join(' '))
}

/** From now on these and no others. */
export async function setRoles(ctx: Ctx, account: HeldAccount, subject: string, roles: readonly Role[]): Promise<void> {
  const gone = account.roles.filter(role => !roles.includes(role))
  if (gone.length > 0) {
    await deleteRoleGrants(ctx.db, ctx.municipality, account.id, gone)
    record(ctx, 'change', 'auth.account', subject, 'roles-changed')
  }
  await grantRoles(ctx, account, subject, roles)
}
