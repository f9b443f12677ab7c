import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEnv } from './env.ts'

test('without any setting the program is a demo with a database of its own', () => {
  const env = readEnv({})
  assert.equal(env.port, 3000)
  assert.equal(env.host, 'localhost')
  assert.equal(env.databaseUrl, undefined)
  assert.equal(env.demo, true)
  assert.equal(env.keyFile, 'data/keys.json')
  assert.equal(env.smtpUrl, undefined)
})

test('it is no demo in production, nor on a database that was given', () => {
  assert.equal(readEnv({ NODE_ENV: 'production' }).demo, false)
  const given = { DATABASE_URL: 'postgres://cjg@db/cjg' }
  assert.equal(readEnv(given).demo, false)
  assert.equal(readEnv({ ...given, OPENCJG_DEMO: '1' }).demo, true)
})

test('every wrong setting is named at once, with its reason and without its value', () => {
  const wrong = { PORT: '70000', DATABASE_URL: 'mysql://secret', SMTP_URL: 'smtp://mail', OPENCJG_DEMOO: '1' }
  assert.throws(
    () => readEnv(wrong),
    ({ message }: Error) => {
      for (const name of ['PORT is hoogstens', 'DATABASE_URL begint met', 'OPENCJG_DEMOO bestaat niet'])
        assert.ok(message.includes(name), message)
      return !message.includes('secret')
    },
  )
  assert.throws(() => readEnv({ SMTP_URL: 'smtp://mail' }), /MAIL_FROM is nodig/)
  assert.throws(() => readEnv({ MAIL_BY: 'notify' }), /MAIL_BY notify vraagt ook NOTIFY_KEY/)
  assert.throws(() => readEnv({ MAIL_BY: 'smtp' }), /MAIL_BY smtp vraagt ook SMTP_URL/)
})

test('an empty setting counts as absent', () => {
  assert.equal(readEnv({ PORT: '', SMTP_URL: '' }).port, 3000)
})

test('the clock of a demo can start at another moment, and that of a centre cannot', () => {
  const moment = '2026-11-23T23:59:00+01:00'
  assert.equal(readEnv({ OPENCJG_NOW: moment }).demoStart?.toString(), '2026-11-23T22:59:00Z')
  assert.throws(() => readEnv({ OPENCJG_NOW: 'morgen' }), /OPENCJG_NOW is een moment/)
  assert.throws(() => readEnv({ OPENCJG_NOW: moment, OPENCJG_DEMO: '0' }), /alleen voor de demo/)
})

test('mail leaves by the way that was chosen, else by the mail server, else not at all', () => {
  const notify = {
    NOTIFY_URL: 'https://api.notifynl.nl',
    NOTIFY_KEY: 'sleutel',
    NOTIFY_MAIL_TEMPLATE: '9d751e0e-f929-4891-82a1-a3e1c3c18ee3',
  }
  const smtp = { SMTP_URL: 'smtp://mail', MAIL_FROM: 'cjg@voorbeeld.nl' }
  assert.equal(readEnv({ ...notify, ...smtp, MAIL_BY: 'notify' }).mailBy, 'notify')
  assert.equal(readEnv({ ...notify, ...smtp }).mailBy, 'smtp')
  assert.equal(readEnv(notify).mailBy, null)
})
