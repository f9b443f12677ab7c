import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '../../../knowledge/figures/period.ts'
import { format } from '../../../platform/i18n/format.ts'

const asked = (query: string, today = '2026-11-23'): string =>
  format.period(parsePeriod(new URLSearchParams(query), Temporal.PlainDate.from(today)))

test('without a choice the figures are of this year so far, in January of the year before', () => {
  assert.equal(asked(''), 'januari tot en met november 2026')
  assert.equal(asked('', '2026-01-31'), '2025')
})

test('a chosen period is said in words', () => {
  assert.equal(asked('van=2026-11&tot=2026-11'), 'november 2026')
  assert.equal(asked('van=2025-01&tot=2025-12'), '2025')
  assert.equal(asked('van=2025-11&tot=2026-02'), 'november 2025 tot en met februari 2026')
})

test('no month lies after today or more than three years back', () => {
  assert.equal(asked('van=2026-10&tot=2031-01'), 'oktober tot en met november 2026')
  assert.equal(asked('van=1999-01&tot=2023-02'), 'januari tot en met februari 2023')
  assert.equal(asked('van=2026-13&tot=x'), 'januari tot en met november 2026')
})
