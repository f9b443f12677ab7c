import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepLast } from './kept.ts'

type Shown = { readonly of: string }

test('what was shown of a period is read once, until the next counting gives it another name', async () => {
  const kept = keepLast<Shown>()
  let read = 0
  const look = (key: string) =>
    kept.get(key, async () => {
      read += 1
      return { of: key }
    })
  assert.equal((await look('0599 run-1 2026')).of, '0599 run-1 2026')
  await look('0599 run-1 2026')
  assert.equal(read, 1)
  assert.equal((await look('0599 run-2 2026')).of, '0599 run-2 2026')
  assert.equal(read, 2)
})

test('sixty are kept, and what was not looked at for longest makes room', async () => {
  const kept = keepLast<Shown>()
  const read: string[] = []
  const look = (key: string) =>
    kept.get(key, async () => {
      read.push(key)
      return { of: key }
    })
  for (let number = 0; number < 60; number++) await look(`${number}`)
  await look('0')
  await look('60')
  read.length = 0
  await look('0')
  await look('1')
  assert.deepEqual(read, ['1'])
})
