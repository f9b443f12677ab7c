import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksFor, formFor, mayChoose } from './form.ts'

const calm = { basicCare: false, safety: false, violence: false }

test('a question without a worry about safety gets the light form, and any such worry the full one', () => {
  assert.equal(formFor(calm), 'light')
  for (const stake of ['basicCare', 'safety', 'violence'] as const)
    assert.equal(formFor({ ...calm, [stake]: true }), 'full')
})

test('only the full form asks about safety', () => {
  assert.equal(asksFor('light').includes('safety'), false)
  assert.equal(asksFor('full').includes('safety'), true)
})

test('a plan stays full while a worry about safety stands', () => {
  assert.equal(mayChoose('light', { safetyWorries: 1 }), false)
  assert.equal(mayChoose('light', { safetyWorries: 0 }), true)
  assert.equal(mayChoose('full', { safetyWorries: 1 }), true)
})
