/** The very first account of a new centre, for whoever proves to have its authenticator at hand; and signed in with it. */

import { unseal } from '../../crypto/seal.ts'
import type { Ctx } from '../../ctx.ts'
import type { Device } from '../../web/router.ts'
import { openAccount } from '../open-account.ts'
import type { Role } from '../roles.ts'
import { stepOf } from '../second-factor/check-code.ts'
import { insertUsedCode } from '../second-factor/store.ts'
import { enter, hashPassword } from '../sign-in.ts'
import { findAccountById } from '../store.ts'

export type FirstAccount = {
  readonly signInName: string
  readonly displayName: string
  readonly subject: string
  readonly organisation: string
  readonly roles: readonly Role[]
  readonly password: string
  readonly secondFactorSealed: Buffer
}

/** Which half minute the code is of; null when it is not of this authenticator. */
export const stepOfCode = (ctx: Ctx, secondFactorSealed: Buffer, code: string): Promise<number | null> =>
  stepOf(unseal(ctx.keys, secondFactorSealed), code.replace(/\s/g, ''))

/** The session. @param step the half minute of its code, which cannot be used again */
export async function openFirstAccount(
  ctx: Ctx,
  { password, secondFactorSealed, ...account }: FirstAccount,
  step: number,
  device: Device,
): Promise<string> {
  const entry = { kind: 'activated', passwordHash: await hashPassword(password), secondFactorSealed } as const
  const id = await openAccount(ctx, { ...account, entry })
  await insertUsedCode(ctx.db, ctx.municipality, id, step, ctx.now)
  const opened = await findAccountById(ctx.db, ctx.municipality, id)
  const entered = opened && (await enter(ctx, opened, { way: 'password', device, assurance: 'high' }))
  if (entered?.kind !== 'signed-in') throw new Error('a new account is open to its owner')
  return entered.session
}
