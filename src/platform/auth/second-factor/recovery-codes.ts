/** Codes on paper, for who lost the telephone: each works once. */
import { createHash, randomInt } from 'node:crypto'
import type { Ctx } from '../../ctx.ts'
import { countRecoveryCodes, replaceRecoveryCodes, useRecoveryCode } from './store.ts'

const count = 8
/** Without letters and digits that look alike: twelve of thirty are 58 bits, and whoever guesses waits (attempts/wait.ts). */
const signs = 'abcdefghjkmnpqrstuvwxyz2345679'
const groups = 3
const groupLength = 4

/** New ones, in the place of all earlier ones. They exist in plain words only here, to be shown once. */
export async function makeRecoveryCodes(ctx: Ctx, account: string): Promise<readonly string[]> {
  const codes = Array.from({ length: count }, newCode)
  await replaceRecoveryCodes(ctx.db, ctx.municipality, account, codes.map(hashOf), ctx.now)
  return codes
}

export const recoveryCodesLeft = (ctx: Ctx, account: string): Promise<number> =>
  countRecoveryCodes(ctx.db, ctx.municipality, account)

/** True once for each code. */
export const spendRecoveryCode = (ctx: Ctx, account: string, typed: string): Promise<boolean> =>
  useRecoveryCode(ctx.db, ctx.municipality, account, hashOf(typed), ctx.now)

/** Six digits are of the authenticator, everything else is meant to be one of these. */
export const isRecoveryCode = (typed: string): boolean => !/^\d{6}$/.test(typed)

function newCode(): string {
  const group = () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** However it was typed over: capitals and spaces make no other code. */
const hashOf = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest()
