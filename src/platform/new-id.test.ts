import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isId, newId } from './new-id.ts'

test('of ten thousand identifiers made at once, each is later than the one before it', () => {
  const made = Array.from({ length: 10_000 }, () => newId<string>())
  assert.ok(made.every((id, place) => place === 0 || id > (made[place - 1] ?? '')))
  assert.equal(new Set(made).size, made.length)
  assert.ok(made.every(isId))
})
