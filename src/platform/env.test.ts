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
})

test('an empty setting counts as absent', () => {
  assert.equal(readEnv({ PORT: '', SMTP_URL: '' }).port, 3000)
})
