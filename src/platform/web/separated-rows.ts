/** A text file from a spreadsheet, taken apart: fields between semicolons, commas or tabs, quotes where a field holds one of those. */
export type SeparatedRow = {
  /** The line of the file on which it begins; the first is 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * Fields are trimmed. Empty lines are left out, a byte order mark too. Which sign separates is told by the first line.
 * A quote that is never closed takes the rest of the file into its field.
 */
export function separatedRows(text: string): readonly SeparatedRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const separator = separatorIn(lines.find(line => line.trim() !== '') ?? '')
  const rows: SeparatedRow[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let words = lines[at] ?? ''
    while (isOpen(words) && at + 1 < lines.length) words = `${words}\n${lines[++at]}`
    if (words.trim() !== '') rows.push({ line, fields: fieldsIn(words, separator) })
  }
  return rows
}

const separatorIn = (heading: string): string =>
  [';', '\t', ','].find(sign => heading.replace(/"[^"]*"/g, '').includes(sign)) ?? ','

/** An odd number of quotes: the field goes on behind the line end. */
const isOpen = (words: string): boolean => words.includes('"') && words.split('"').length % 2 === 0

function fieldsIn(words: string, separator: string): readonly string[] {
  const pieces = words.split('"')
  return isPlain(pieces, separator)
    ? pieces
        .join('')
        .split(separator)
        .map(field => field.trim())
    : quotedFieldsIn(words, separator)
}

/** Quotes that stand only around fields, as of nearly every file: then they can be left out. Every other piece stands inside quotes. */
const isPlain = (pieces: readonly string[], separator: string): boolean =>
  pieces.every((piece, place) =>
    place % 2 === 1 ? !piece.includes(separator) : piece !== '' || place === 0 || place === pieces.length - 1,
  )

function quotedFieldsIn(words: string, separator: string): readonly string[] {
  const fields: string[] = []
  let field: string | null = null
  for (const part of words.split(separator)) {
    field = field === null ? part : `${field}${separator}${part}`
    if (isOpen(field)) continue
    fields.push(unquoted(field.trim()))
    field = null
  }
  return field === null ? fields : [...fields, unquoted(field.trim())]
}

const unquoted = (field: string): string =>
  field.startsWith('"') && field.endsWith('"') && field.length > 1
    ? field.slice(1, -1).replaceAll('""', '"').trim()
    : field
