import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holderOf, mayRead, mayWrite } from './readers.ts'

const circle = {
  holdings: [
    { holder: 'karim', since: 1 },
    { holder: 'sanne', since: 2 },
  ],
  named: [
    { reader: 'mirjam', removed: false },
    { reader: 'ilse', removed: true },
    { reader: 'wil', removed: true },
    { reader: 'wil', removed: false },
  ],
}

test('the holder is whoever got the file last; who gave it away neither writes nor reads', () => {
  assert.equal(holderOf(circle), 'sanne')
  assert.equal(mayWrite(circle, 'sanne'), true)
  assert.equal(mayWrite(circle, 'karim'), false)
  assert.equal(mayRead(circle, 'karim'), false)
})

test('a named reader reads and writes nothing', () => {
  assert.equal(mayRead(circle, 'mirjam'), true)
  assert.equal(mayWrite(circle, 'mirjam'), false)
})

test('who was removed sees nothing, until named once more', () => {
  assert.equal(mayRead(circle, 'ilse'), false)
  assert.equal(mayRead(circle, 'wil'), true)
})

test('nobody without a name sees anything, also not of an empty file', () => {
  assert.equal(mayRead(circle, ''), false)
  assert.equal(mayRead({ holdings: [], named: [] }, ''), false)
})
