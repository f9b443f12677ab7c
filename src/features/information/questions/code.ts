/** The code with which an asker comes back: it stands in for a name, so it cannot be guessed, and we keep only its hash. */
import { createHash, createHmac } from 'node:crypto'
import type { Keys } from '../../../platform/crypto/keys.ts'

export type Code = string & { readonly __brand: 'Code' }

/**
 * The code for a form as it was sent: 80 bits of HMAC-SHA-256 over the form's own random key and its words. The same form sent twice
 * gives the same code, so that it is one question; other words on the same form are another question.
 */
export function codeFor(keys: Pick<Keys, 'sessions'>, sent: { readonly key: string; readonly words: string }): Code {
  const mac = createHmac('sha256', keys.sessions)
    .update(JSON.stringify(['question', sent.key, sent.words]))
    .digest()
  const letters = Array.from(mac.subarray(0, codeLength), byte => alphabet.charAt(byte % alphabet.length))
  return asCode(letters.join(''))
}

/** A code as people type it over: in lower case, with spaces or dashes, O for 0 and I or L for 1. */
export function readCode(typed: string): Code | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return letters.length === codeLength && [...letters].every(letter => alphabet.includes(letter))
    ? asCode(letters)
    : undefined
}

/** Four by four, as it is shown and as it stands in the address: K7QP-2MXW-9ABD-RT4E. */
export const spelled = (code: Code): string => code.match(/.{4}/g)?.join('-') ?? code

export const hashOf = (code: Code): Buffer => createHash('sha256').update(code).digest()

const asCode = (letters: string): Code => letters as Code

/** Crockford's base 32: no letters that look like figures. 256 is a multiple of 32, so each letter is equally likely. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 16
