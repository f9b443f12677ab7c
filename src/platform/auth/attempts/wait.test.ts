import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesToWait, waitUntil } from './wait.ts'

const at = (minute: number) => Temporal.Instant.from('2026-11-23T10:00:00Z').add({ minutes: minute })

test('five mistakes cost nothing, and then each doubles the wait, up to an hour', () => {
  assert.deepEqual(
    [0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40].map(minutesToWait),
    [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60],
  )
})

test('the wait counts from the last mistake', () => {
  const mistakes = [0, 1, 2, 3, 4].map(at)
  assert.equal(waitUntil(mistakes, at(4))?.toString(), at(5).toString())
  assert.equal(waitUntil(mistakes, at(5)), null)
  assert.equal(waitUntil([], at(0)), null)
})
