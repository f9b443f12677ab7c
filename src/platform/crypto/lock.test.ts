import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lock, unlock } from './lock.ts'

const content = Buffer.from('Gewicht 7,95 kg')
const words = 'vier paarden in de regen'

test('who has the words reads what was locked', async () => {
  assert.deepEqual(await unlock(words, await lock(words, content)), { kind: 'unlocked', content })
})

test('other words open nothing, and neither does a file that was changed by one bit', async () => {
  const locked = await lock(words, content)
  assert.deepEqual(await unlock('vijf paarden in de regen', locked), { kind: 'refused', because: 'other-words' })
  const changed = Buffer.from(locked)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  assert.deepEqual(await unlock(words, changed), { kind: 'refused', because: 'other-words' })
})

test('a file of another kind is told apart before any word is tried', async () => {
  assert.deepEqual(await unlock(words, Buffer.from('%PDF-1.7')), { kind: 'refused', because: 'not-such-a-file' })
  assert.deepEqual(await unlock(words, Buffer.alloc(0)), { kind: 'refused', because: 'not-such-a-file' })
})
