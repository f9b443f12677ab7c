import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holidaysFrom } from '../ages/dutch-holidays.ts'
import { hasDoubleRungs, proposedLadder, type Rung, rungsDue, termsOf } from './ladder.ts'

const day = Temporal.PlainDate.from
const found = day('2026-11-23')
const due = (
  today: string,
  match: { contact?: string; lead?: string } = {},
  ladder = proposedLadder,
  climbed: Parameters<typeof rungsDue>[2] = [],
) =>
  rungsDue(
    ladder,
    {
      signalledOn: found,
      contactedOn: match.contact === undefined ? null : day(match.contact),
      leadAgreedOn: match.lead === undefined ? null : day(match.lead),
    },
    climbed,
    day(today),
    holidaysFrom(found),
  ).map(({ after, without, tells }) => `${after} ${without} ${tells}`)

test('on the fifth working day nobody is told yet; the day after, both reporters are', () => {
  assert.deepEqual(due('2026-11-30'), [])
  assert.deepEqual(due('2026-12-01'), ['5 contact both-reporters'])
})

test('five working days later the agreement keeper hears of it', () => {
  assert.deepEqual(due('2026-12-08'), [
    '5 contact both-reporters',
    '10 contact agreement-keeper',
    '10 lead both-reporters',
  ])
})

test('who spoke is asked for a lead only', () => {
  assert.deepEqual(due('2026-12-15', { contact: '2026-11-24' }), ['10 lead both-reporters', '15 lead agreement-keeper'])
  assert.deepEqual(due('2027-01-15', { contact: '2026-11-24', lead: '2026-11-24' }), [])
})

test('a rung is climbed once, also when the municipality gives it other days later', () => {
  const later: readonly Rung[] = [{ after: 7, without: 'contact', tells: 'both-reporters' }]
  const climbed = [{ without: 'contact', tells: 'both-reporters', nth: 1 }] as const
  assert.deepEqual(due('2026-12-20', {}, later), ['7 contact both-reporters'])
  assert.deepEqual(due('2026-12-20', {}, later, climbed), [])
})

test('reminding both a second time is another rung', () => {
  const twice: readonly Rung[] = [
    { after: 3, without: 'contact', tells: 'both-reporters' },
    { after: 6, without: 'contact', tells: 'both-reporters' },
  ]
  const climbed = [{ without: 'contact', tells: 'both-reporters', nth: 1 }] as const
  assert.deepEqual(due('2026-12-20', {}, twice, climbed), ['6 contact both-reporters'])
})

test('the days of Christmas do not count', () => {
  const christmas = { ...{ signalledOn: day('2026-12-21') }, contactedOn: null, leadAgreedOn: null }
  const on = (today: string) =>
    rungsDue(proposedLadder, christmas, [], day(today), holidaysFrom(day('2026-12-21'))).length
  assert.equal(on('2026-12-29'), 0)
  assert.equal(on('2026-12-30'), 1)
})

test('the terms of the reporters are the first rungs', () => {
  assert.deepEqual(termsOf(proposedLadder), { firstContact: 5, lead: 10, escalation: 5 })
  assert.deepEqual(termsOf([{ after: 3, without: 'contact', tells: 'both-reporters' }]), {
    firstContact: 3,
    lead: 10,
    escalation: 5,
  })
})

test('the same people are not told the same on one day twice', () => {
  assert.equal(hasDoubleRungs(proposedLadder), false)
  assert.equal(hasDoubleRungs([...proposedLadder, { after: 5, without: 'contact', tells: 'both-reporters' }]), true)
})
