/**
 * A Dutch postcode is four digits from 1000 and two letters, written `1234 AB`; the letters SA, SD and SS are not given out.
 * Source: list of postcodes in the Netherlands (PostNL's scheme), docs/sources.md, row `postcode`.
 */
export type PostcodeRefusal = 'empty' | 'not-a-postcode'
export type ParsedPostcode = { ok: true; postcode: string } | { ok: false; because: PostcodeRefusal }

/** Reads what a person typed, in capitals or not, with or without the space, and writes it as `1234 AB`. */
export function parsePostcode(typed: string): ParsedPostcode {
  const letters = typed.replace(/\s/g, '').toUpperCase()
  if (letters === '') return { ok: false, because: 'empty' }
  return /^[1-9][0-9]{3}(?!S[ADS])[A-Z]{2}$/.test(letters)
    ? { ok: true, postcode: `${letters.slice(0, 4)} ${letters.slice(4)}` }
    : { ok: false, because: 'not-a-postcode' }
}

/** The four digits alone: the area, not the street; reports and exchanged records show no more. */
export const areaOf = (postcode: string): string => postcode.slice(0, 4)
