import assert from 'node:assert/strict'
import { test } from 'node:test'
import { balanceOf, type Factor, signalLevels } from './levels.ts'

const grandmother: Factor = { kind: 'strength', sphere: 'surroundings', text: 'grandmother helps twice a week' }
const sleep: Factor = { kind: 'strength', sphere: 'child', text: 'sleeps well' }
const debt: Factor = { kind: 'risk', sphere: 'parent-and-family', text: 'debts' }

test('a signal is universal, about a group at risk, or about one child', () => {
  assert.deepEqual(signalLevels, ['universal', 'at-risk', 'individual'])
})

test('strengths and risks stand side by side, from the child outwards', () => {
  assert.deepEqual(balanceOf([grandmother, debt, sleep]), { strengths: [sleep, grandmother], risks: [debt] })
})

test('a balance without risks has an empty side, not a missing one', () => {
  assert.deepEqual(balanceOf([sleep]).risks, [])
})
