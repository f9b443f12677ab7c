import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from './same.ts'

const day = Temporal.PlainDate.from

test('two days are the same only when they are the same day, however deep they lie', () => {
  same({ kind: 'open', by: [day('2026-11-23')] }, { kind: 'open', by: [day('2026-11-23')] })
  same(new Map([['by', day('2026-11-23')]]), new Map([['by', '2026-11-23']]))
  for (const [actual, expected] of [
    [day('2026-11-23'), day('2026-11-24')],
    [{ by: [day('2026-11-23')] }, { by: [day('2026-11-24')] }],
    [new Map([['by', day('2026-11-23')]]), new Map([['by', day('2026-11-24')]])],
    [new Set([day('2026-11-23')]), new Set([day('2026-11-24')])],
  ])
    assert.throws(() => same(actual, expected), { code: 'ERR_ASSERTION' })
})

test('a missing answer is not the same as an empty one', () => {
  assert.throws(() => same({ on: undefined }, {}), { code: 'ERR_ASSERTION' })
  assert.throws(() => same({ on: null }, { on: undefined }), { code: 'ERR_ASSERTION' })
})

test('the plain comparison cannot tell two days apart, which is why this one exists', () => {
  assert.deepEqual(day('2026-11-23'), day('2026-11-24'))
})
