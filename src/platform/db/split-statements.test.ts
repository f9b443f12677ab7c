import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitStatements } from './split-statements.ts'

const texts = (sql: string) => splitStatements(sql).map(({ text }) => text)

test('each statement ends at its semicolon, and the last one may do without', () => {
  assert.deepEqual(texts('select 1;\n\nselect 2 ;; select 3'), ['select 1', 'select 2', 'select 3'])
})

test('a semicolon inside a string, a quoted name or a comment ends nothing', () => {
  const sql = `select 'a;''b', "c;d", e'\\';' -- e;f\n, 1 /* g; /* h; */ i; */ + 2; select 3`
  assert.deepEqual(texts(sql), [sql.split('; select 3')[0], 'select 3'])
})

test('a body between dollars is taken whole, with or without a tag', () => {
  const body = (tag: string) => `do ${tag} begin perform 1; perform $other$;$other$; end ${tag}`
  assert.deepEqual(texts(`${body('$$')}; ${body('$body$')};`), [body('$$'), body('$body$')])
})

test('a price parameter such as $1 opens nothing', () => {
  assert.deepEqual(texts('prepare a as select $1, $2; select 1'), ['prepare a as select $1, $2', 'select 1'])
})

test('comments before a statement are left out and the line is that of its first word', () => {
  const found = splitStatements('-- why; so\n/* and\nmore */\ncreate schema a;\n\n-- the end;\n')
  assert.deepEqual(found, [{ text: 'create schema a', line: 4 }])
})
