export type Statement = { text: string; line: number }

/**
 * Cuts a file of SQL into its statements: Citus takes only one at a time, and an error can then name its line. Knows strings,
 * quoted names, dollar quotes and comments (nested too); it does not know `begin atomic` bodies: write those between dollars.
 */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = []
  let start = 0
  for (const { 0: token, index } of sql.matchAll(tokens)) {
    if (token !== ';') continue
    statements.push(statementAt(sql, start, index))
    start = index + 1
  }
  return [...statements, statementAt(sql, start, sql.length)].filter(({ text }) => text !== '')
}

/** A piece that must be taken whole, or the semicolon that ends a statement. */
const tokens = new RegExp(
  [
    /--[^\n]*/, // comment to the end of the line
    /\/\*(?:[^*/]|\*(?!\/)|\/(?!\*)|\/\*(?:[^*]|\*(?!\/))*\*\/)*\*\//, // block comment, with one inside
    /\b[eE]'(?:[^'\\]|''|\\.)*'/, // string with backslash escapes
    /'(?:[^']|'')*'/, // string
    /"(?:[^"]|"")*"/, // quoted name
    /(?<![\w$])\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/, // dollar quotes, with or without a tag
    /;/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gs',
)

function statementAt(sql: string, start: number, end: number): Statement {
  const lead = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(sql.slice(start, end))?.[0].length ?? 0
  return { text: sql.slice(start + lead, end).trim(), line: sql.slice(0, start + lead).split('\n').length }
}
