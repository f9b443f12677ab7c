import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeFor, readCode, spelled } from './code.ts'

const keys = { sessions: Buffer.alloc(32, 4) }
const sent = { key: 'c0c0a6b0-0000-4000-8000-000000000001', words: 'Mijn kind slaapt niet' }

test('the same form sent twice has one code, and other words on it have another', () => {
  assert.equal(codeFor(keys, sent), codeFor(keys, sent))
  assert.notEqual(codeFor(keys, sent), codeFor(keys, { ...sent, words: 'Mijn kind eet niet' }))
  assert.notEqual(codeFor(keys, sent), codeFor({ sessions: Buffer.alloc(32, 5) }, sent))
})

test('a code reads well on paper: four by four, without letters that look like figures', () => {
  assert.match(spelled(codeFor(keys, sent)), /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('a code is read as people type it over', () => {
  assert.equal(readCode('k7qp 2mxw 9abd rt4e'), readCode('K7QP-2MXW-9ABD-RT4E'))
  assert.equal(readCode('OI7Q-2MXW-9ABD-RT4L'), readCode('017Q-2MXW-9ABD-RT41'))
  assert.equal(readCode('K7QP-2MXW'), undefined)
  assert.equal(readCode('K7QP-2MXW-9ABD-RT4U'), undefined)
})
