import assert from 'node:assert/strict'

/**
 * Are these two the same, days and times included? `assert.deepEqual` finds any two Temporal values equal, whatever their
 * day: they have no fields that it can see. Here each is compared as its text, so an expected day may be written as text too.
 */
export function same(actual: unknown, expected: unknown): void {
  assert.deepEqual(withTimesAsText(actual), withTimesAsText(expected))
}

function withTimesAsText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Object.prototype.toString.call(value).startsWith('[object Temporal.')) return String(value)
  if (Array.isArray(value)) return value.map(withTimesAsText)
  if (value instanceof Set) return new Set([...value].map(withTimesAsText))
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [withTimesAsText(key), withTimesAsText(one)]))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTimesAsText(one)]))
}
