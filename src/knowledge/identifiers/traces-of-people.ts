/**
 * Signs that a text is about somebody who can be recognised: a number that could be a BSN, or a name near a birth date. A warning to the
 * writer, never a proof: a text without signs may still tell who it is about. Ours; no law or standard lists such signs.
 */
import { parseBsn } from './bsn.ts'

export const traces = ['bsn', 'name-and-birth'] as const
export type Trace = (typeof traces)[number]

export function tracesIn(text: string): readonly Trace[] {
  const found = { bsn: holdsBsn(text), 'name-and-birth': holdsNameAndBirth(text) }
  return traces.filter(trace => found[trace])
}

/** Nine figures that pass the eleven test, also with spaces or points between them. */
const holdsBsn = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g)].some(([digits]) => parseBsn(digits.replace(/\D/g, '')).ok)

/** '3-4-2019', '3 april 2019', '2019-04-03'. */
const day =
  /\b(\d{1,2}[-/. ](\d{1,2}|jan\p{L}*|feb\p{L}*|maart|mrt|apr\p{L}*|mei|juni?|juli?|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*)[-/. ](\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b/giu

/** A word with a capital that begins no sentence, or two in a row. */
const name = /\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|el|al|ten|ter) )*\p{Lu}\p{Ll}+|(?<=\p{Ll},? )\p{Lu}\p{Ll}+/u

/** In characters, before and after the day. */
const near = 60

const holdsNameAndBirth = (text: string): boolean =>
  [...text.matchAll(day)].some(({ index, 0: words }) => {
    const around = `${text.slice(Math.max(0, index - near), index)} ${text.slice(index + words.length, index + words.length + near)}`
    return name.test(around)
  })
