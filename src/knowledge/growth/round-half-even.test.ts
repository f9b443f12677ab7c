import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roundHalfEven } from './round-half-even.ts'

test('an exact half goes to the even digit', () => {
  assert.equal(roundHalfEven(0.5, 0), 0)
  assert.equal(roundHalfEven(1.5, 0), 2)
  assert.equal(roundHalfEven(2.5, 0), 2)
  assert.equal(roundHalfEven(-0.125, 2), -0.12)
})

test('a half that the computer cannot hold goes where its own number is nearest', () => {
  assert.equal(roundHalfEven(0.15, 1), 0.1)
  assert.equal(roundHalfEven(2.675, 2), 2.67)
  assert.equal(roundHalfEven(-3.2547780218, 3), -3.255)
})

test('a rounded nothing has no sign', () => {
  assert.ok(Object.is(roundHalfEven(-0.0001, 3), 0))
})
