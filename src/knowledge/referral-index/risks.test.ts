import assert from 'node:assert/strict'
import { test } from 'node:test'
import { risks } from './risks.ts'

test('the law names twelve risks, a to l, each once', () => {
  assert.equal(Object.keys(risks).join(''), 'abcdefghijkl')
  assert.equal(new Set(Object.values(risks)).size, 12)
})
