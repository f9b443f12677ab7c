import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Scope } from '../db/connect.ts'
import { forgetForms } from './forget-forms.ts'
import { claimKey } from './store.ts'

const scope: Scope = { role: 'cjg_app', municipality: '9901' }
const now = Temporal.Instant.from('2026-03-02T09:00:00Z')
let database: TestDatabase

before(async () => {
  database = await testDatabase()
})

test('after a day nothing says any more which form somebody sent', async () => {
  const form = { municipality: '9901', key: crypto.randomUUID(), actor: 'iemand', path: '/jeugd/x/contact', now }
  const forget = (at: Temporal.Instant) =>
    database.transaction(scope, db => forgetForms.run(db, { municipality: '9901', payload: {}, now: at }))
  const send = () => database.transaction(scope, db => claimKey(db, form))
  assert.equal((await send()).kind, 'first')
  await forget(now.add({ hours: 23 }))
  assert.equal((await send()).kind, 'again')
  await forget(now.add({ hours: 25 }))
  assert.equal((await send()).kind, 'first')
})
