/** The second factor: the code of an authenticator (TOTP, RFC 6238), which works once, or a recovery code. */
import { verify } from 'otplib'
import type { Ctx } from '../../ctx.ts'
import { isRecoveryCode, spendRecoveryCode } from './recovery-codes.ts'
import { insertUsedCode } from './store.ts'

export async function isRightCode(
  ctx: Ctx,
  account: { readonly id: string; readonly secret: string },
  typed: string,
): Promise<boolean> {
  const code = typed.replace(/\s/g, '')
  if (isRecoveryCode(code)) return spendRecoveryCode(ctx, account.id, code)
  const step = await stepOf(account.secret, code)
  return step !== null && insertUsedCode(ctx.db, ctx.municipality, account.id, step, ctx.now)
}

/** RFC 6238 5.2 advises one half minute of delay, for who types slowly. */
const secondsOfDelay = 30

/** The half minute that a code belongs to, or null when it is of none that counts now. */
export async function stepOf(secret: string, code: string): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null
  const result = await verify({ secret, token: code, epochTolerance: secondsOfDelay })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}
