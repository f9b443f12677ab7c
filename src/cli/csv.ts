/**
 * CSV as RFC 4180 has it: fields between commas, quotes where a field holds a comma, a quote or a line end.
 * Made for millions of rows: a row stays the text it was, and only the fields that are asked for are cut out of it.
 */
import { WrongUse } from './command.ts'

/**
 * Whole rows without their line ends, as many as came in at once; empty lines are skipped. Holds no more than a piece of the input.
 * @throws WrongUse when a quote that opened is not closed within a reasonable row.
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const chunk of chunks) {
    const found = rowsIn(rest + chunk)
    rest = found.rest
    if (rest.length > longestRow) throw new WrongUse(`Deze rij eindigt niet: ${rest.slice(0, 60)}…`)
    if (found.rows.length > 0) yield found.rows
  }
  if (withoutReturn(rest) !== '') yield [withoutReturn(rest)]
}

const longestRow = 100_000

/** The fields of a row, as far as the last one asked for. */
export function csvFields(row: string, places = mostFields): string[] {
  if (!row.includes('"')) return row.split(',', places)
  const fields: string[] = []
  let from = 0
  while (from <= row.length && fields.length < places) {
    const isQuoted = row.charCodeAt(from) === quote
    const end = isQuoted ? endOfQuoted(row, from) : commaAfter(row, from)
    fields.push(isQuoted ? row.slice(from + 1, end - 1).replaceAll('""', '"') : row.slice(from, end))
    from = commaAfter(row, end) + 1
  }
  return fields
}

const mostFields = 10_000
const quote = 34

/** Behind the closing quote; a quote that is doubled closes nothing. */
function endOfQuoted(row: string, from: number): number {
  let end = row.indexOf('"', from + 1)
  while (end >= 0 && row.charCodeAt(end + 1) === quote) end = row.indexOf('"', end + 2)
  return end < 0 ? row.length + 1 : end + 1
}

function commaAfter(row: string, from: number): number {
  const comma = row.indexOf(',', from)
  return comma < 0 ? row.length : comma
}

function rowsIn(text: string) {
  const rows: string[] = []
  let start = 0
  let end = text.indexOf('\n')
  while (end >= 0) {
    const row = withoutReturn(text.slice(start, end))
    if (isInsideQuotes(row)) end = text.indexOf('\n', end + 1)
    else {
      if (row !== '') rows.push(row)
      start = end + 1
      end = text.indexOf('\n', start)
    }
  }
  return { rows, rest: text.slice(start) }
}

/** An odd number of quotes: the line end behind it belongs to the row. */
function isInsideQuotes(row: string): boolean {
  let isInside = false
  for (let at = row.indexOf('"'); at >= 0; at = row.indexOf('"', at + 1)) isInside = !isInside
  return isInside
}

const withoutReturn = (row: string): string => (row.endsWith('\r') ? row.slice(0, -1) : row)
