import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LocationId, ProfessionalId } from '../../../../centre/index.ts'
import { freePlaces, overlaps, placesIn, type Session, type SessionId, timeOf } from '../sessions/session.ts'
import { isStanding, nextNth, propose } from './rules.ts'

const day = Temporal.PlainDate.from
const time = Temporal.PlainTime.from

const session = (on: string, id = on): Session => ({
  id: id as SessionId,
  on: day(on),
  from: time('09:00'),
  until: time('10:10'),
  placeMinutes: 20,
  location: 'l' as LocationId,
  locationName: 'CJG Centrum',
  professional: 'p' as ProfessionalId,
  professionalName: 'Mirjam Jansen',
  remark: '',
})

test('seventy minutes have room for three children of twenty minutes, the last at twenty to ten', () => {
  assert.equal(placesIn(session('2026-12-01')), 3)
  assert.equal(timeOf(session('2026-12-01'), 3).toString(), '09:40:00')
  assert.deepEqual(freePlaces(session('2026-12-01'), new Set([2])), [1, 3])
})

test('sessions that follow each other do not overlap, and one that begins a minute earlier does', () => {
  const one = session('2026-12-01')
  assert.equal(overlaps(one, { ...one, from: time('10:10'), until: time('12:00') }), false)
  assert.equal(overlaps(one, { ...one, from: time('10:09'), until: time('12:00') }), true)
  assert.equal(overlaps(one, { ...one, on: day('2026-12-02') }), false)
})

test('the session nearest to the day aimed at comes first, one outside the term last, and a full one not at all', () => {
  const window = { from: day('2026-12-01'), target: day('2026-12-08'), to: day('2026-12-15') }
  const all = ['2026-11-30', '2026-12-02', '2026-12-09', '2026-12-10'].map(on => session(on))
  const given = new Map([['2026-12-09', new Set([1, 2, 3])]])
  const proposed = propose(all, given, window, day('2026-11-23'))
  assert.deepEqual(
    proposed.map(one => one.session.on.toString()),
    ['2026-12-10', '2026-12-02', '2026-11-30'],
  )
  assert.equal(proposed.at(-1)?.isInWindow, false)
})

test('a place holds until its day is over or it is ended', () => {
  const today = day('2026-11-23')
  assert.equal(isStanding({ end: null, on: today }, today), true)
  assert.equal(isStanding({ end: null, on: today.subtract({ days: 1 }) }, today), false)
  const end = { because: 'moved' as const, note: '', byName: '' }
  assert.equal(isStanding({ end, on: today }, today), false)
})

test('a child that was never planned is planned for the first time', () => {
  assert.equal(nextNth([], '09'), 1)
})
