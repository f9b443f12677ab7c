import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tracesIn } from './traces-of-people.ts'

test('a number that passes the eleven test is taken for a BSN, with points in it too', () => {
  assert.deepEqual(tracesIn('Het gaat om 999900183.'), ['bsn'])
  assert.deepEqual(tracesIn('Het gaat om 9999.00.183'), ['bsn'])
})
test('a telephone number and a number that fails the eleven test are not', () => {
  assert.deepEqual(tracesIn('Bel 0612345678 of 123456789'), [])
})
test('a name beside a birth date can be recognised', () => {
  assert.deepEqual(tracesIn('Sem de Vries, geboren 3-4-2019, slaapt slecht'), ['name-and-birth'])
  assert.deepEqual(tracesIn('Het gaat om Sem (3 april 2019)'), ['name-and-birth'])
})
test('an age, or a date without a name, tells nobody', () => {
  assert.deepEqual(tracesIn('Een jongen van 7 slaapt sinds 3-4-2026 slecht. Wat raden jullie aan?'), [])
  assert.deepEqual(tracesIn('Wat is het advies in Vlierdam?'), [])
})
