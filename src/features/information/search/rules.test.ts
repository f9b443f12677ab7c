import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptFrom, formsOf, matchEnd, matchStart, wordsOf } from './rules.ts'

test('a whole sentence is looked for by its words, each once', () => {
  assert.deepEqual(wordsOf('Mijn baby, mijn BABY slaapt niet!'), ['mijn', 'baby', 'slaapt', 'niet'])
})

test('signs that mean something to a search engine mean nothing here', () => {
  assert.deepEqual(wordsOf("slapen' | !* & <-> :A ("), ['slapen'])
  assert.deepEqual(wordsOf('?!'), [])
})

test('what somebody pastes is not read for ever', () => {
  assert.equal(wordsOf(Array.from({ length: 1000 }, (_, place) => `woord${place}`).join(' ')).length, 16)
})

test('slaapt, gepest and ruzies are found as slapen, pesten and ruzie', () => {
  assert.ok(formsOf('slaapt').includes('slaap'))
  assert.ok(formsOf('gepest').includes('pest'))
  assert.ok(formsOf('ruzies').includes('ruzie'))
  assert.deepEqual(formsOf('geld'), ['geld'])
})

test('an excerpt shows which words were found', () => {
  assert.deepEqual(excerptFrom(`Je ${matchStart}baby${matchEnd} huilt`), [
    { text: 'Je ', isMatch: false },
    { text: 'baby', isMatch: true },
    { text: ' huilt', isMatch: false },
  ])
})
