import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { errorMessage } from './error-message.ts'

let database: TestDatabase

before(async () => {
  database = await testDatabase()
})

test('a value that the database cannot take is in no line of the log', async () => {
  const work = database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    sql`select ${'geboren in Vlierdam'}::date`.execute(db),
  )
  await assert.rejects(work, error => {
    assert.ok(error instanceof Error && error.message.includes('Vlierdam'))
    return errorMessage(error) === 'PostgreSQL refused a value (22007)'
  })
})

test('every other error is told in its own words', () => {
  assert.equal(errorMessage(new Error('the cache is cold')), 'the cache is cold')
})
