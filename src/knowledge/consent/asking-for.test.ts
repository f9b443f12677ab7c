import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingFor, wants } from './asking-for.ts'
import type { Asker } from './rights.ts'

const day = Temporal.PlainDate.from
const at = (age: number) =>
  ({ file: 'health', birth: day('2010-01-01'), on: day('2010-01-01').add({ years: age }) }) as const
const kindsOf = (asker: Asker, age: number) => wants.map(want => askingFor(asker, want, at(age)).kind)

test('of a child under twelve a parent with custody asks everything, alone', () => {
  assert.deepEqual(kindsOf('parent-with-custody', 11), ['may', 'may', 'may', 'may', 'may'])
  assert.deepEqual(kindsOf('youth', 11), ['no', 'no', 'no', 'no', 'no'])
})

test('from twelve to fifteen youth and parent ask for correction together, each may have a copy, and the youth alone has it destroyed', () => {
  assert.deepEqual(kindsOf('youth', 14), ['together', 'may', 'together', 'together', 'may'])
  assert.deepEqual(kindsOf('parent-with-custody', 14), ['together', 'may', 'together', 'together', 'no'])
})

test('from sixteen the youth asks alone and a parent asks nothing', () => {
  assert.deepEqual(kindsOf('youth', 16), ['may', 'may', 'may', 'may', 'may'])
  assert.deepEqual(kindsOf('parent-with-custody', 16), ['no', 'no', 'no', 'no', 'no'])
})

test('a parent without custody asks for important facts instead of a copy', () => {
  assert.deepEqual(kindsOf('parent-without-custody', 8), ['no', 'facts-on-request', 'no', 'no', 'no'])
})
