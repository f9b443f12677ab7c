import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../../../test/database.ts'
import type { Actor } from '../ctx.ts'
import { writeTrace } from './record.ts'
import { verifyLog } from './verify.ts'

const database = await testDatabase()
const municipality = '9901'
const scope = { role: 'cjg_app', municipality } as const
const nurse: Actor = {
  kind: 'account',
  id: 'mirjam',
  name: 'Mirjam Jansen',
  roles: new Set(['youth-nurse']),
  organisation: null,
}
const now = Temporal.Instant.from('2026-11-23T10:00:00Z')

const trace = (object: string) =>
  database.transaction(scope, db =>
    writeTrace({
      db,
      municipality,
      actor: nurse,
      now,
      requestId: 'r',
      trace: [{ event: 'read', object, subject: null }],
    }),
  )
const verdict = () => database.transaction(scope, db => verifyLog(db, municipality))
/** As whoever owns the database: the program's own role can not do this. */
async function tamper(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(sql)
  await owner.end()
}

test('forty nurses at once make one whole chain', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, number) => trace(`youth-health.growth ${number}`)))
  assert.deepEqual(await verdict(), { kind: 'whole', rows: 40 })
})

test('work that is undone leaves no line', async () => {
  const undone = database.transaction(scope, async db => {
    await writeTrace({
      db,
      municipality,
      actor: nurse,
      now,
      requestId: 'r',
      trace: [{ event: 'read', object: 'x', subject: null }],
    })
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  assert.deepEqual(await verdict(), { kind: 'whole', rows: 40 })
})

test('the program itself can neither change nor remove a line', async () => {
  const change = database.transaction(scope, db =>
    db.updateTable('audit.event').set({ actor_name: 'niemand' }).execute(),
  )
  await assert.rejects(change, /permission denied/)
  const remove = database.transaction(scope, db => db.deleteFrom('audit.event').execute())
  await assert.rejects(remove, /permission denied/)
})

test('when the owner of the database changes a name, the first broken row is named', async () => {
  await tamper(`update audit.event set actor_name = 'Iemand anders' where number = 17`)
  assert.deepEqual(await verdict(), { kind: 'broken', at: 17 })
  await tamper(`update audit.event set actor_name = 'Mirjam Jansen' where number = 17`)
  assert.deepEqual(await verdict(), { kind: 'whole', rows: 40 })
})

test('a row that was taken out is missed', async () => {
  await tamper('delete from audit.event where number = 23')
  assert.deepEqual(await verdict(), { kind: 'broken', at: 23 })
})
