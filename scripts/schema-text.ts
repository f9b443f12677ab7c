import type { Catalog, Relation } from './read-catalog.ts'

/** The text of db/schema.sql: what all migrations come to, to read and to review. */
export const schemaText = ({ schemas, relations, functions }: Catalog): string =>
  [
    '-- Generated from the migrated database by scripts/generate-tables.ts. To read, not to run.',
    ...schemas.map(({ name, usage }) => [
      `\n-- ${name} ${'-'.repeat(100 - name.length)}`,
      `create schema ${name};`,
      ...(usage.length ? [`grant usage on schema ${name} to ${usage.join(', ')};`] : []),
      ...relations.filter(relation => relation.name.startsWith(`${name}.`)).map(relationText),
      ...functions
        .filter(text => text.startsWith(`CREATE OR REPLACE FUNCTION ${name}.`))
        .map(text => `\n${text.trim()};`),
    ]),
    '',
  ]
    .flat()
    .join('\n')

const relationText = (relation: Relation): string =>
  [
    '',
    ...(relation.kind === 'view' ? viewText(relation) : createTable(relation)),
    ...commentsOf(relation),
    ...relation.indexes.map(
      text => `${text.replace('CREATE INDEX', 'create index').replace('CREATE UNIQUE INDEX', 'create unique index')};`,
    ),
    ...(relation.forced ? [`alter table ${relation.name} force row level security;`] : []),
    ...relation.policies.map(text => `${text};`),
    ...relation.grants.map(({ role, privileges }) => `grant ${privileges} on ${relation.name} to ${role};`),
  ].join('\n')

const viewText = ({ name, definition }: Relation) => [`create view ${name} as`, `${definition}`]

function createTable({ name, columns, constraints }: Relation): string[] {
  const parts = [
    ...columns.map(({ name, type, required, fallback }) =>
      [
        `  ${name} ${type}`,
        ...(required ? ['not null'] : []),
        ...(fallback === null ? [] : [`default ${fallback}`]),
      ].join(' '),
    ),
    ...constraints.map(({ text }) => `  ${text}`),
  ]
  return [`create table ${name} (`, parts.join(',\n'), ');']
}

const commentsOf = ({ name, kind, comment, columns }: Relation): string[] => [
  ...(comment === null ? [] : [`comment on ${kind} ${name} is ${quoted(comment)};`]),
  ...columns.flatMap(column =>
    column.comment === null ? [] : [`comment on column ${name}.${column.name} is ${quoted(column.comment)};`],
  ),
]

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
