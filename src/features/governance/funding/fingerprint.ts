/** Names for what was reckoned with and what came out, made of their content: the same content, the same name. */
import { createHash } from 'node:crypto'
import { measures } from '../../../knowledge/funding/measures.ts'
import type { Fingerprint, NewFigures } from './division.ts'
import type { Portion } from './outcome.ts'

/** The order of the rows plays no part. */
export function fingerprintOf({ year, source, datedOn, rows }: NewFigures): Fingerprint {
  const counted = rows.map(({ code, name, counts }) => [code, name, ...measures.map(measure => counts[measure])])
  return digest([year, source, datedOn.toString(), counted.toSorted(byCode)], 32) as Fingerprint
}

/** Of the amounts alone: two divisions that give everyone the same bear the same. */
export const markOf = (portions: readonly Portion[]): string =>
  digest(portions.map(({ code, euros }) => [code, euros]).toSorted(byCode), 16)

export const isFingerprint = (text: string): text is Fingerprint => /^[0-9a-f]{32}$/.test(text)

const byCode = ([one = '']: readonly (string | number)[], [other = '']: readonly (string | number)[]): number =>
  one < other ? -1 : 1

const digest = (content: unknown, digits: number): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, digits)
