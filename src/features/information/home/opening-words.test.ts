import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Opening } from '../../../centre/index.ts'
import { hoursOf, openingOf } from './opening-words.ts'

const time = Temporal.PlainTime.from
const mondays: readonly Opening[] = [{ weekday: 1, opensAt: time('09:00'), closesAt: time('12:30') }]
const days = { week: mondays, apart: [], closedOn: [] }
const at = (moment: string) => openingOf(days, Temporal.PlainDateTime.from(moment))

test('on Monday at ten the place is open until half past twelve', () => {
  assert.deepEqual(at('2026-11-23T10:00'), { words: 'Nu open tot 12:30', tone: 'positive' })
})

test('on Monday at eight it opens today, on Sunday tomorrow, on Tuesday next Monday', () => {
  assert.equal(at('2026-11-23T08:00').words, 'Vandaag open om 9:00')
  assert.equal(at('2026-11-22T08:00').words, 'Morgen open om 9:00')
  assert.equal(at('2026-11-24T08:00').words, 'Maandag 30 november open om 9:00')
})

test('days with the same hours share a line', () => {
  assert.deepEqual(hoursOf(mondays), [
    { days: 'maandag', hours: '9:00 – 12:30' },
    { days: 'dinsdag tot en met zondag', hours: 'gesloten' },
  ])
})

test('a place without hours asks people to call', () => {
  assert.equal(
    openingOf({ ...days, week: [] }, Temporal.PlainDateTime.from('2026-11-23T10:00')).words,
    'Bel voor de openingstijden',
  )
})
