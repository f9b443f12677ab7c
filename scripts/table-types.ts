import type { Catalog, Column, Relation } from './read-catalog.ts'

/** The text of src/platform/db/tables.ts: what Kysely knows of each table and view. */
export const tableTypes = ({ relations }: Catalog): string => `${top}
export type Tables = {
${relations.map(relationType).join('\n')}
}
`

const top = `// Generated from the migrated database by scripts/generate-tables.ts. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as unknown, so that it is parsed before it is used; written as anything but nothing. */
export type Json = ColumnType<unknown, {}, {}>
`

const relationType = (relation: Relation): string => {
  const lines = relation.columns.map(column => `    ${column.name}: ${columnType(relation, column)}`)
  return [`  '${relation.name}': {`, ...lines, '  }'].join('\n')
}

function columnType(relation: Relation, column: Column): string {
  const words = wordsOf(relation, column)
  const type = words ?? typeOf(relation, column)
  const full = column.required ? type : `${type} | null`
  if (column.always) return `GeneratedAlways<${full}>`
  return column.required && column.fallback !== null ? `Generated<${full}>` : full
}

/** `check (kind in ('desk', 'phone'))` makes the column a union of these words. */
function wordsOf({ constraints }: Relation, { name }: Column): string | undefined {
  for (const { text } of constraints) {
    const list = new RegExp(`^CHECK \\(\\(${name} = ANY \\(ARRAY\\[(.*)\\]\\)\\)\\)$`).exec(text)?.[1]
    const words = list?.match(/'(?:[^']|'')*'(?=::)/g)
    if (words) return words.map(word => `'${word.slice(1, -1).replaceAll("''", "\\'")}'`).join(' | ')
  }
  return undefined
}

function typeOf(relation: Relation, column: Column): string {
  const element = types[column.base.replace(/^_/, '')]
  if (!element) throw new Error(`${relation.name}.${column.name}: no TypeScript type for ${column.type}; add it here.`)
  return column.base.startsWith('_') ? `${element}[]` : element
}

const types: Record<string, string> = {
  bool: 'boolean',
  bpchar: 'string',
  bytea: 'Buffer',
  date: 'Temporal.PlainDate',
  float4: 'number',
  float8: 'number',
  inet: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  jsonb: 'Json',
  numeric: 'number',
  text: 'string',
  time: 'string',
  timestamp: 'Temporal.PlainDateTime',
  timestamptz: 'Temporal.Instant',
  tsvector: 'string',
  uuid: 'string',
  varchar: 'string',
}
