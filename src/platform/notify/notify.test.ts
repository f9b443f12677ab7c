import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Scope } from '../db/connect.ts'
import { runDue } from '../jobs/worker.ts'
import { deliverBy } from '../mail/deliver-by.ts'
import { mailWork, send } from '../mail/send.ts'
import { notifyBy } from './notify.ts'
import { notifyServer } from './notify-server.fixture.ts'
import { sendText, textWork } from './text-message.ts'

const server = notifyServer()
const scope: Scope = { role: 'cjg_app', municipality: '9901' }
let database: TestDatabase
let now = Temporal.Instant.from('2026-03-02T09:00:00Z')

before(async () => {
  await server.open()
  database = await testDatabase()
})
after(() => server.close())
beforeEach(() => server.answers({ status: 201, body: { id: '740e5834-3a29-46b4-9a6f-16142fde533a' } }))

const open = (key = server.key) => notifyBy({ ...server.settings(), key })
const works = () => [
  mailWork(deliverBy({ mailBy: 'notify', smtpUrl: undefined, mailFrom: '', notify: server.settings() })),
  textWork(open()),
]
const logged: string[] = []
const log = (line: object): void => void logged.push(JSON.stringify(line))

/** What is due after so many minutes. */
async function runAfter(minutes: number): Promise<void> {
  now = now.add({ minutes })
  await runDue({ database, works: works(), municipalities: [], clock: () => now, log })
}
const kept = (table: 'mail.message' | 'mail.text_message') =>
  database.transaction(scope, db => db.selectFrom(table).select(['sent_at', 'refused_at']).execute())

test('a text message goes to NotifyNL with a token of our service, signed with its secret', async () => {
  assert.equal(await open().text('+31612345678', 'Morgen 09:20 een afspraak.', 'kenmerk'), 'taken')
  assert.deepEqual(server.heard().at(-1), {
    path: '/v2/notifications/sms',
    isOurs: true,
    body: {
      phone_number: '+31612345678',
      template_id: server.settings().textTemplate,
      personalisation: { body: 'Morgen 09:20 een afspraak.' },
      reference: 'kenmerk',
    },
  })
})

test('a key that is not ours, or is no key, sends nothing', async () => {
  const stranger = `proef-${crypto.randomUUID()}-${crypto.randomUUID()}`
  await assert.rejects(open(stranger).text('+31612345678', 'Morgen.', 'kenmerk'), /403 AuthError/)
  assert.throws(() => open('geheim'), /name-service-secret/)
})

test('mail goes by NotifyNL where the installation chose it, and is tried again after too many at once or a fault', async () => {
  const mail = { recipient: 'sanne@voorbeeld.nl', subject: 'Er is iets', body: 'Log in.' }
  await database.transaction(scope, db => send(db, '9901', mail, now))
  const before = server.heard().length
  server.answers({ status: 429, body: { errors: [{ error: 'RateLimitError' }] } })
  await runAfter(0)
  server.answers({ status: 500, body: { errors: [{ error: 'Exception' }] } })
  await runAfter(60)
  assert.deepEqual(await kept('mail.message'), [{ sent_at: null, refused_at: null }])
  server.answers({ status: 201, body: { id: 'x' } })
  await runAfter(24 * 60)
  await runAfter(24 * 60)
  const tries = server.heard().slice(before)
  assert.equal(tries.length, 3)
  assert.ok(tries.every(({ path, isOurs }) => path === '/v2/notifications/email' && isOurs))
  assert.deepEqual(tries[2]?.body.personalisation, { subject: 'Er is iets', body: 'Log in.' })
  assert.ok((await kept('mail.message'))[0]?.sent_at)
  assert.equal(logged.length, 2)
  assert.doesNotMatch(logged.join(), /sanne/)
})

test('an address that is none is refused once and for all', async () => {
  const message = 'phone_number +31612345678 is not valid'
  server.answers({ status: 400, body: { errors: [{ error: 'ValidationError', message }] } })
  await database.transaction(scope, db => sendText(db, '9901', { recipient: '+31612345678', body: 'Morgen.' }, now))
  const before = server.heard().length
  await runAfter(0)
  await runAfter(24 * 60)
  assert.equal(server.heard().length, before + 1)
  const [text] = await kept('mail.text_message')
  assert.ok(text?.refused_at)
  assert.equal(text.sent_at, null)
})

test('a setting of ours that is wrong is no refusal of the address, and tells nobody whose it was', async () => {
  const message = 'Cannot send to +31612345678 using a team-only API key'
  server.answers({ status: 400, body: { errors: [{ error: 'BadRequestError', message }] } })
  await assert.rejects(open().text('+31612345678', 'Morgen.', 'kenmerk'), (error: Error) => {
    assert.match(error.message, /400 BadRequestError/)
    assert.doesNotMatch(error.message, /612345678/)
    return true
  })
})
