/** Ranges of the four digits of a Dutch postcode as somebody writes them: '1234-1236, 1240'. Source: docs/sources.md, row `postcode`. */
import { areaOf } from './postcode.ts'

export type PostcodeAreas = readonly { readonly from: number; readonly until: number }[]

/** Null when a part is no range, or runs backwards. */
export function parseAreas(typed: string): PostcodeAreas | null {
  const parts = typed.split(',').flatMap(part => part.trim() || [])
  const areas = parts.map(part => {
    const [, from, until = from] = /^([1-9]\d{3})(?:\s*-\s*([1-9]\d{3}))?$/.exec(part) ?? []
    return from === undefined || until === undefined || until < from
      ? null
      : { from: Number(from), until: Number(until) }
  })
  return areas.length === 0 || areas.includes(null) ? null : areas.flatMap(area => area ?? [])
}

/** '1234-1236, 1240' */
export const writeAreas = (areas: PostcodeAreas): string =>
  areas.map(({ from, until }) => (from === until ? `${from}` : `${from}-${until}`)).join(', ')

/** @param postcode '1234 AB' */
export const liesIn = (areas: PostcodeAreas, postcode: string): boolean =>
  areas.some(({ from, until }) => Number(areaOf(postcode)) >= from && Number(areaOf(postcode)) <= until)
