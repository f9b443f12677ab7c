import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assuranceOf, isLetIn, levelsToAsk, reaches } from './levels.ts'

const levels = ['laag', 'midden', 'hoog']
const setting = { levels, least: 'midden', high: 'hoog' }

test('who comes with the level that is asked for, or a higher one, is let in', () => {
  assert.deepEqual(
    ['laag', 'midden', 'hoog'].map(given => isLetIn(setting, given)),
    [false, true, true],
  )
})

test('a level that nobody set, or none at all, is lower than any', () => {
  assert.equal(isLetIn(setting, 'allerhoogst'), false)
  assert.equal(isLetIn(setting, null), false)
  assert.equal(reaches(levels, 'vergeten', 'hoog'), false)
})

test('where no level is asked, everyone is let in and sure enough', () => {
  const open = { levels: [], least: null, high: null }
  assert.equal(isLetIn(open, null), true)
  assert.equal(assuranceOf(open, null), 'high')
})

test('only at the high level somebody is surer than usual', () => {
  assert.deepEqual(
    ['midden', 'hoog'].map(given => assuranceOf(setting, given)),
    ['usual', 'high'],
  )
})

test('the provider is asked for the level that is needed, and for those above it', () => {
  assert.deepEqual(levelsToAsk(levels, 'midden'), ['midden', 'hoog'])
  assert.deepEqual(levelsToAsk(levels, null), [])
})
