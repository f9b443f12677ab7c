import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { Rollback, type Scope } from '../db/connect.ts'
import { runDue } from '../jobs/worker.ts'
import { mailWay } from './mail-way.ts'
import { byNotify, bySmtp, type Deliver, forgetMessages, type Message, mailWork, send } from './send.ts'

const scope: Scope = { role: 'cjg_app', municipality: '9901' }
const now = Temporal.Instant.from('2026-03-02T09:00:00Z')
const message = { recipient: 'sanne@voorbeeld.nl', subject: 'Er staat iets voor je klaar', body: 'Log in op Mijn CJG.' }
let database: TestDatabase

before(async () => {
  database = await testDatabase()
})

const deliverAll = (deliver: Deliver | undefined) =>
  runDue({ database, works: [mailWork(deliver)], municipalities: [], clock: () => now, log: () => {} })
const kept = () => database.transaction(scope, db => db.selectFrom('mail.message').selectAll().execute())

const takenBy =
  (sent: Message[]): Deliver =>
  async one => {
    sent.push(one)
    return 'taken'
  }

test('a message about something that did not happen is never sent', async () => {
  await database.transaction(scope, async db => {
    await send(db, '9901', message, now)
    throw new Rollback(undefined)
  })
  await deliverAll(() => assert.fail('sent'))
  assert.deepEqual(await kept(), [])
})

test('a message is sent once, after what it tells about was stored', async () => {
  const sent: Message[] = []
  const deliver = takenBy(sent)
  await database.transaction(scope, db => send(db, '9901', message, now))
  await deliverAll(deliver)
  await deliverAll(deliver)
  assert.deepEqual(sent, [message])
  assert.equal((await kept())[0]?.sent_at?.toString(), now.toString())
})

test('an appointment goes along with its message, for the calendar of who receives it', async () => {
  const sent: Message[] = []
  const calendar = { method: 'REQUEST', content: 'BEGIN:VCALENDAR' } as const
  await database.transaction(scope, db => send(db, '9901', { ...message, calendar }, now))
  await deliverAll(takenBy(sent))
  assert.deepEqual(sent, [{ ...message, calendar }])
})

test('in the demo messages are kept and go nowhere', async () => {
  await database.transaction(scope, db => send(db, '9901', { ...message, subject: 'Demo' }, now))
  await deliverAll(undefined)
  assert.equal((await kept()).find(({ subject }) => subject === 'Demo')?.sent_at, null)
})

test('the night after, what was sent is forgotten, with the address it went to; what waits stays a month', async () => {
  const forget = (at: Temporal.Instant) =>
    database.transaction(scope, db => forgetMessages.run(db, { municipality: '9901', payload: {}, now: at }))
  await forget(now)
  const waiting = (await kept()).map(({ subject }) => subject)
  assert.deepEqual(waiting, ['Demo'])
  await forget(now.add({ hours: 24 * 31 }))
  assert.deepEqual(await kept(), [])
})

test('an appointment for the calendar goes by the mail server, also where other mail goes by NotifyNL', async () => {
  const bySmtp: Message[] = []
  const byNotifyNL: string[] = []
  const notify = {
    text: () => assert.fail('no text message'),
    mail: async (to: string) => {
      byNotifyNL.push(to)
      return 'taken' as const
    },
  }
  const calendar = { method: 'REQUEST', content: 'BEGIN:VCALENDAR' } as const
  const deliver = byNotify(notify, takenBy(bySmtp))
  await deliver({ ...message, calendar }, 'een')
  await deliver(message, 'twee')
  await byNotify(notify, undefined)({ ...message, calendar }, 'drie')
  assert.deepEqual(bySmtp, [{ ...message, calendar }])
  assert.deepEqual(byNotifyNL, [message.recipient, message.recipient])
})

test('a mailbox that is not there is refused for good; another fault of the mail server is not', async () => {
  const answers = ['550 5.1.1 no such user', '451 4.3.0 later']
  const answerTo = (said: string): string => {
    if (said.startsWith('RCPT')) return answers.shift() ?? '250 ok'
    return said.startsWith('QUIT') ? '221 bye' : '250 ok'
  }
  const server = createServer(socket => {
    socket.write('220 proef\r\n')
    socket.on('data', data => socket.write(`${answerTo(data.toString())}\r\n`)).on('error', () => {})
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const deliver = bySmtp(`smtp://127.0.0.1:${port}`, 'CJG <cjg@voorbeeld.nl>')
  assert.equal(await deliver(message, 'een'), 'refused')
  await assert.rejects(deliver(message, 'twee'), /did not take a message/)
  server.close()
})

test('of a mail that cannot be sent, neither log nor queue hears to whom it was', async () => {
  const deliver = bySmtp('smtp://127.0.0.1:1', 'CJG <cjg@voorbeeld.nl>')
  await assert.rejects(
    deliver(message, 'kenmerk'),
    error => error instanceof Error && !/sanne/.test(`${error.stack} ${error.cause}`),
  )
})

test('mail goes out where there is a way out, and only the post of a demo can be read', () => {
  assert.equal(mailWay({ demo: true, mailBy: 'notify' }), 'goes-out')
  assert.equal(mailWay({ demo: true, mailBy: null }), 'stays-in-demo')
  assert.equal(mailWay({ demo: false, mailBy: null }), 'stays')
})
