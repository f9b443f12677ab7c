import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTestBsn, parseBsn } from './bsn.ts'

test('a number that passes the eleven-test is a BSN', () => {
  assert.deepEqual(parseBsn('123456782'), { ok: true, bsn: '123456782' })
  assert.deepEqual(parseBsn('999900006'), { ok: true, bsn: '999900006' })
  assert.deepEqual(parseBsn('999999990'), { ok: true, bsn: '999999990' })
})

test('spaces, dots and hyphens in a typed BSN do not matter', () => {
  for (const typed of [' 999900006 ', '9999 00 006', '9999.00.006', '9999-00-006', '9999\u00a000006'])
    assert.deepEqual(parseBsn(typed), { ok: true, bsn: '999900006' })
})

test('one wrong digit, or two digits swapped, is refused', () => {
  for (const typed of ['999900007', '999900060', '123456789', '000000000'])
    assert.deepEqual(parseBsn(typed), { ok: false, because: 'fails-eleven-test' }, typed)
})

test('anything but nine digits is refused, also when it ends in a valid number', () => {
  for (const typed of ['99990000', '9999000060', 'NL999900006', '९९९९००००६', '99990000o6', '1e8'])
    assert.deepEqual(parseBsn(typed), { ok: false, because: 'not-nine-digits' }, typed)
})

test('an empty field is told apart from a wrong number', () => {
  assert.deepEqual(parseBsn(' . '), { ok: false, because: 'empty' })
})

test('every single-digit slip in a BSN is caught', () => {
  const bsn = '999900006'
  for (let place = 0; place < 9; place++)
    for (const digit of '0123456789') {
      const slip = bsn.slice(0, place) + digit + bsn.slice(place + 1)
      if (slip !== bsn) assert.equal(parseBsn(slip).ok, false, slip)
    }
})

test('the numbers of the test range belong to nobody', () => {
  assert.equal(isTestBsn('999900006'), true)
  assert.equal(isTestBsn('999999990'), true)
  assert.equal(isTestBsn('123456782'), false)
})
