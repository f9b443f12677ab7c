import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Party } from '../consent/who-decides.ts'
import { familyReads, type Reading } from './family-reads.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const open = {
  kind: 'open',
  by: ['parents-with-custody'],
  exception: null,
  coversHealth: true,
  article: '',
} as const satisfies Reading['gate']
const reads = (years: number, party: Party | null, more: Partial<Reading> = {}): boolean =>
  familyReads({
    party,
    birth: today.subtract({ years }),
    today,
    canWeigh: true,
    gate: open,
    metOn: today.subtract({ days: 1 }),
    isReportingCode: false,
    ...more,
  })
const readers = (years: number, more: Partial<Reading> = {}) =>
  (['youth', 'parents-with-custody'] as const).filter(party => reads(years, party, more))

test('under 12 the parents read it, from 12 to 15 both, from 16 the youth alone', () => {
  assert.deepEqual(
    [7, 11].map(age => readers(age)),
    [['parents-with-custody'], ['parents-with-custody']],
  )
  assert.deepEqual(
    [12, 15].map(age => readers(age)),
    [
      ['youth', 'parents-with-custody'],
      ['youth', 'parents-with-custody'],
    ],
  )
  assert.deepEqual(
    [16, 17].map(age => readers(age)),
    [['youth'], ['youth']],
  )
})

test('a parent without custody reads nothing, nor does anybody of an item without a name', () => {
  assert.equal(reads(7, null), false)
  assert.deepEqual(readers(13, { gate: null }), [])
})

test('refused or taken back, nobody reads it', () => {
  const refused = { kind: 'closed', because: 'refused', parties: [], article: '' } as const
  assert.deepEqual(readers(13, { gate: refused }), [])
  assert.deepEqual(readers(7, { gate: { kind: 'anonymous-only', article: '' } }), [])
})

test('where a youth of 14 went on without the parents, only the youth reads it', () => {
  assert.deepEqual(readers(14, { gate: { ...open, by: ['youth'], exception: 'youth-keeps-wish' } }), ['youth'])
})

test('a meeting is read from the day after, and never when it led to the reporting code', () => {
  assert.deepEqual(readers(7, { metOn: today }), [])
  assert.deepEqual(readers(7, { isReportingCode: true }), [])
})
