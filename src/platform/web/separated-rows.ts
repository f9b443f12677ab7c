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
function isOpen(words: string): boolean {
  let isInside = false
  for (let at = words.indexOf('"'); at >= 0; at = words.indexOf('"', at + 1)) isInside = !isInside
  return isInside
}

function fieldsIn(words: string, separator: string): readonly string[] {
  if (!words.includes('"')) return words.split(separator).map(field => field.trim())
  const fields: string[] = []
  let field = ''
  for (const part of words.split(separator)) {
    field = field === '' ? part : `${field}${separator}${part}`
    if (isOpen(field)) continue
    fields.push(unquoted(field.trim()))
    field = ''
  }
  return field === '' ? fields : [...fields, unquoted(field.trim())]
}

const unquoted = (field: string): string =>
  field.startsWith('"') && field.endsWith('"') && field.length > 1
    ? field.slice(1, -1).replaceAll('""', '"').trim()
    : field
