import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { testTown } from '../../../../../test/town.ts'
import { findTables } from '../../transfer/rows/store.ts'
import { staysHere } from '../../transfer/transfer-file.ts'
import { nurse } from '../record.fixture.ts'

const town = await testTown()
const question = readFileSync(new URL('store.ts', import.meta.url), 'utf8')
const onTheLine = [...question.matchAll(/from youth_health\.(\w+)/g)].flatMap(([, table]) => table ?? [])

/** Told by the entry of something else. */
const toldElsewhere: ReadonlyMap<string, string> = new Map([
  ['contact_moment', 'every document is an entry'],
  ['measurement', 'its document'],
  ['finding', 'the screening it came from'],
  ['questionnaire_return', 'the document with the answers'],
  ['questionnaire_reading', 'that somebody read the answers says nothing of the child'],
])

test('whatever becomes part of a record is told on its time line, or it is said why not', async () => {
  const tables = await town.act(nurse, ctx => findTables(ctx.db))
  const told = new Set([...onTheLine, ...toldElsewhere.keys(), ...staysHere.keys()])
  assert.deepEqual(
    tables.filter(table => !told.has(table)),
    [],
  )
})
