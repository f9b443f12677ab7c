import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankReferral } from '../referral.fixture.ts'
import type { Referral } from '../referral.ts'
import { isLongWait, nagsOn, proposedTerms, silenceOf, type Terms } from './rules.ts'

const day = Temporal.PlainDate.from
const noon = (on: string) => Temporal.Instant.from(`${on}T11:00:00Z`)
const terms: Terms = { reply: 5, ...proposedTerms }
/** Sent on a Monday. */
const sent = (entry: Partial<Referral> = {}) => blankReferral({ sentOn: day('2026-11-02'), ...entry })
const accepted = { kind: 'accepted', at: noon('2026-11-04'), by: { id: null, name: 'Jet' }, words: '' } as const
const silentOn = (referral: Referral, on: string) => silenceOf(referral, day(on), terms)?.about ?? null

test('without an answer it is silent from the day after five working days', () => {
  assert.equal(silentOn(sent(), '2026-11-09'), null)
  assert.equal(silentOn(sent(), '2026-11-10'), 'reply')
})

test('taken on and not begun within six weeks is silent, unless the receiver says how long it takes', () => {
  assert.equal(silentOn(sent({ reply: accepted }), '2026-12-16'), null)
  assert.equal(silentOn(sent({ reply: accepted }), '2026-12-17'), 'start')
  const line = { place: 3, expectedOn: day('2027-02-01'), at: noon('2026-11-05'), by: 'Jet' }
  assert.equal(silentOn(sent({ reply: accepted, line }), '2027-02-01'), null)
  assert.equal(silentOn(sent({ reply: accepted, line }), '2027-02-02'), 'start')
})

test('help that ended waits for a letter, and what was taken back waits for nothing', () => {
  const ending = { on: day('2026-11-16'), outcome: 'finished', at: noon('2026-11-16') } as const
  assert.equal(silentOn(sent({ reply: accepted, ending }), '2026-12-01'), 'letter')
  const withdrawal = { at: noon('2026-11-03'), reason: '', side: 'family', by: '' } as const
  assert.equal(silentOn(sent({ withdrawal }), '2026-12-31'), null)
})

test('receiver and sender hear of it on the first working day and every five after; the organisation once, on the tenth', () => {
  const silence = { about: 'reply', due: day('2026-11-09') } as const
  const nags = (on: string) => nagsOn(silence, day(on), terms)
  assert.deepEqual(nags('2026-11-10'), ['receiver', 'sender'])
  assert.deepEqual(nags('2026-11-11'), [])
  assert.deepEqual(nags('2026-11-14'), [])
  assert.deepEqual(nags('2026-11-17'), ['receiver', 'sender'])
  assert.deepEqual(nags('2026-11-23'), ['escalation'])
})

test('a wait is long when help is expected more than six weeks after it was sent', () => {
  const expected = (on: string) =>
    sent({ reply: accepted, line: { place: null, expectedOn: day(on), at: noon('2026-11-05'), by: 'Jet' } })
  assert.equal(isLongWait(expected('2026-12-14'), terms), false)
  assert.equal(isLongWait(expected('2026-12-15'), terms), true)
})
