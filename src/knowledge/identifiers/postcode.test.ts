import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaOf, parsePostcode } from './postcode.ts'

test('a postcode is written with four digits, a space and two capitals', () => {
  for (const typed of ['1234 AB', '1234ab', ' 1234  aB ', '1 2 3 4 a b'])
    assert.deepEqual(parsePostcode(typed), { ok: true, postcode: '1234 AB' }, typed)
})

test('a postcode below 1000, with too few or too many signs, or in another script is refused', () => {
  for (const typed of ['0999 AB', '1234', '1234 A', '1234 ABC', '12345 AB', 'AB 1234', '1234 ÄB', '１２３４ AB'])
    assert.deepEqual(parsePostcode(typed), { ok: false, because: 'not-a-postcode' }, typed)
})

test('the letters SA, SD and SS are not in use', () => {
  for (const typed of ['1234 SA', '1234 SD', '1234 ss']) assert.equal(parsePostcode(typed).ok, false, typed)
  assert.equal(parsePostcode('1234 SB').ok, true)
})

test('an empty field is told apart from a wrong postcode', () => {
  assert.deepEqual(parsePostcode('  '), { ok: false, because: 'empty' })
})

test('reports show the four digits of a postcode', () => {
  assert.equal(areaOf('1234 AB'), '1234')
})
