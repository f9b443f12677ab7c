import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from './format-in.ts'
import { addressIn, languages, readAddress } from './languages.ts'

test('every page has an address in each language, and the address tells the page and the language', () => {
  for (const language of languages)
    for (const path of ['/', '/zoeken', '/artikelen/driftbuien'])
      assert.deepEqual(readAddress(addressIn(language, path)), { language, path })
})

test('a Dutch address that begins with two letters is not taken for a language', () => {
  assert.deepEqual(readAddress('/nl/zoeken'), { language: 'nl', path: '/nl/zoeken' })
  assert.deepEqual(readAddress('/arts'), { language: 'nl', path: '/arts' })
})

test('days, numbers and lists are written as readers of each language write them, with digits that all can compare', () => {
  const day = Temporal.PlainDate.from('2026-12-02')
  assert.equal(formatIn('en').weekday(day), 'Wednesday 2 December')
  assert.equal(formatIn('tr').day(day), '2 Aralık 2026')
  assert.equal(formatIn('fr').number(1.5, 1), '1,5')
  assert.equal(formatIn('es').list(['a', 'b', 'c']), 'a, b y c')
  assert.equal(formatIn('pl').dayName(1), 'poniedziałek')
  for (const language of languages) assert.match(formatIn(language).day(day), /\b2\b.*2026/)
})
