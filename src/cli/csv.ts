/** CSV as RFC 4180 has it: fields between commas, quotes where a field holds a comma, a quote or a line end. */

/** One list of fields per row, as the text comes in; empty lines are skipped. */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const chunk of chunks) {
    rest += chunk
    const end = lastRowEnd(rest)
    if (end < 0) continue
    yield* rowsIn(rest.slice(0, end))
    rest = rest.slice(end)
  }
  yield* rowsIn(rest)
}

export const csvLine = (fields: readonly string[]): string => `${fields.map(quoted).join(',')}\n`

/** Behind the last line end that is not inside quotes: an even number of quotes stands before it. */
function lastRowEnd(text: string): number {
  let isInside = false
  let end = -1
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '"') isInside = !isInside
    else if (text[place] === '\n' && !isInside) end = place + 1
  }
  return end
}

function* rowsIn(text: string): Generator<readonly string[]> {
  for (const row of text.match(rowPattern) ?? []) {
    const fields = [...row.matchAll(fieldPattern)].map(found => found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (fields.length > 1 || fields[0] !== '') yield fields
  }
}

const rowPattern = /(?:[^"\r\n]|"(?:[^"]|"")*")+/g
const fieldPattern = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
