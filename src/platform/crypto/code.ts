/**
 * A code with which somebody without a name comes back. It stands in for a name, so it cannot be guessed; only its hash is kept. The same
 * thing always gives the same code, so that a form sent twice shows one code and nobody has to remember it.
 */
import { createHash, createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

export type Code = string & { readonly __brand: 'ComeBackCode' }

/** 80 bits of HMAC-SHA-256. @param what which sort of thing @param id which of them; random */
export function codeOf(keys: Pick<Keys, 'sessions'>, what: string, id: string): Code {
  const mac = createHmac('sha256', keys.sessions)
    .update(JSON.stringify(['come-back', what, id]))
    .digest()
  return Array.from(mac.subarray(0, codeLength), byte => alphabet.charAt(byte % alphabet.length)).join('') as Code
}

/** A code as people type it over: in lower case, with spaces or dashes, O for 0 and I or L for 1. */
export function readCode(typed: string): Code | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const isCode = letters.length === codeLength && [...letters].every(letter => alphabet.includes(letter))
  return isCode ? (letters as Code) : undefined
}

/** Four by four: K7QP-2MXW-9ABD-RT4E. */
export const spelled = (code: Code): string => code.match(/.{4}/g)?.join('-') ?? code

export const hashOfCode = (code: Code): Buffer => createHash('sha256').update(code).digest()

/** Crockford's base 32: no letters that look like figures. 256 is a multiple of 32, so each letter is equally likely. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 16
