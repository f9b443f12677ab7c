/**
 * A citizen service number (BSN) has nine digits that pass the eleven-test:
 * 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of eleven, and not every digit is zero.
 * Source: Jeugdwet art. 7.2.1-7.2.4 (use of the number); the eleven-test as in docs/sources.md, row `bsn`.
 */
declare const elevenTested: unique symbol
/** Nine digits that passed the eleven-test: only `parseBsn` makes one, so an untested number does not compile. */
export type Bsn = string & { readonly [elevenTested]: true }
export type BsnRefusal = 'empty' | 'not-nine-digits' | 'fails-eleven-test'
export type ParsedBsn = { ok: true; bsn: Bsn } | { ok: false; because: BsnRefusal }

/** Reads what a person typed; spaces, dots and hyphens between the digits are forgiven, nothing else is. */
export function parseBsn(typed: string): ParsedBsn {
  const digits = typed.replace(/[\s.-]/g, '')
  if (digits === '') return { ok: false, because: 'empty' }
  if (!/^[0-9]{9}$/.test(digits)) return { ok: false, because: 'not-nine-digits' }
  return passesElevenTest(digits) ? { ok: true, bsn: digits } : { ok: false, because: 'fails-eleven-test' }
}

/** Numbers in this range are never given to a person; demo and tests use only these. */
export const isTestBsn = (bsn: string): boolean => bsn >= '999900006' && bsn <= '999999990' && bsn.length === 9

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

function passesElevenTest(digits: string): digits is Bsn {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return sum % 11 === 0 && digits !== '000000000'
}
