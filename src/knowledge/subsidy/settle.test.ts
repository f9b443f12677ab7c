import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instalmentsOf, rhythms } from './instalments.ts'
import { equalParts, sumOf } from './money.ts'
import { type GrantedLine, grantedCents, settle } from './settle.ts'
import { type Facts, objectionUntil, standingOf } from './standing.ts'
import { priceIn, unitsOf } from './units.ts'

/** The same row of chances every time. */
function chances(seed: number): (most: number) => number {
  let state = seed
  return most => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % most
  }
}
const linesBy = (chance: (most: number) => number): readonly GrantedLine[] =>
  Array.from({ length: 1 + chance(6) }, (_, place) => ({
    product: `p${place}`,
    volume: chance(500),
    priceCents: chance(90_000),
  }))
const talks = { product: 'talk', volume: 100, priceCents: 6500 }
const courses = { product: 'course', volume: 8, priceCents: 120_050 }

test('of 100 talks and 8 courses, 93 talks and 6 courses with 10% tolerance: talks whole, courses for what was held', () => {
  const realised = new Map([
    ['talk', 93],
    ['course', 6],
  ])
  const found = settle([talks, courses], realised, 1_610_400, { tolerancePercent: 10 })
  assert.deepEqual(
    found.lines.map(({ cents, isWithinTolerance }) => ({ cents, isWithinTolerance })),
    [
      { cents: 650_000, isWithinTolerance: true },
      { cents: 720_300, isWithinTolerance: false },
    ],
  )
  assert.equal(found.grantedCents, 1_610_400)
  assert.equal(found.finalCents, 1_370_300)
  assert.equal(found.balanceCents, -240_100)
})

test('without tolerance every talk that was not held is taken off; more than was granted is never paid', () => {
  const of = (realised: number) => settle([talks], new Map([['talk', realised]]), 0, { tolerancePercent: 0 }).finalCents
  assert.deepEqual([99, 100, 140, 0].map(of), [643_500, 650_000, 650_000, 0])
})

test('whatever was granted and realised: a settlement lies between nothing and the grant, and what was paid and the rest are the whole', () => {
  const chance = chances(9901)
  for (let nth = 0; nth < 500; nth++) {
    const lines = linesBy(chance)
    const realised = new Map(lines.map(({ product }) => [product, chance(600)]))
    const more = new Map([...realised].map(([product, volume]) => [product, volume + chance(3)]))
    const terms = { tolerancePercent: chance(26) }
    const found = settle(lines, realised, chance(1_000_000), terms)
    assert.ok(found.finalCents >= 0 && found.finalCents <= grantedCents(lines))
    assert.equal(sumOf(found.lines.map(({ cents }) => cents)), found.finalCents)
    assert.equal(found.paidCents + found.balanceCents, found.finalCents)
    assert.ok(settle(lines, more, 0, terms).finalCents >= found.finalCents, 'who delivers more never gets less')
    assert.ok(
      settle(lines, realised, 0, { tolerancePercent: terms.tolerancePercent + 1 }).finalCents >= found.finalCents,
    )
  }
})

test('instalments add up to the cent, whatever the amount and rhythm, and lie in the period', () => {
  const chance = chances(7)
  const from = Temporal.PlainDate.from('2027-01-15')
  const until = Temporal.PlainDate.from('2027-12-31')
  for (let nth = 0; nth < 300; nth++)
    for (const rhythm of rhythms) {
      const cents = 1 + chance(90_000_000)
      const parts = instalmentsOf(cents, rhythm, from, until)
      assert.equal(sumOf(parts.map(part => part.cents)), cents)
      assert.ok(parts.every(part => part.cents > 0 && Temporal.PlainDate.compare(part.dueOn, until) <= 0))
    }
  assert.deepEqual(
    rhythms.map(rhythm => instalmentsOf(100_000, rhythm, from, until).length),
    [1, 2, 4, 12],
  )
  assert.deepEqual(equalParts(100, 3), [34, 33, 33])
})

const submitted: Facts = {
  submissions: 1,
  requests: 0,
  decision: null,
  isReportAsked: false,
  isReported: false,
  settlement: null,
}
const granted = { ...submitted, decision: { kind: 'granted', reply: 'agreed' } } as const

test('how far a subsidy is follows from what happened', () => {
  assert.equal(standingOf({ ...submitted, submissions: 0 }), 'draft')
  assert.equal(standingOf(submitted), 'submitted')
  assert.equal(standingOf({ ...submitted, requests: 1 }), 'asked')
  assert.equal(standingOf({ ...submitted, submissions: 2, requests: 1 }), 'submitted')
  assert.equal(standingOf({ ...submitted, decision: { kind: 'granted', reply: null } }), 'decided')
  assert.equal(standingOf({ ...submitted, decision: { kind: 'granted', reply: 'returned' } }), 'submitted')
  assert.equal(standingOf(granted), 'granted')
  assert.equal(standingOf({ ...granted, isReportAsked: true }), 'report-asked')
  assert.equal(standingOf({ ...granted, isReported: true }), 'reported')
  const settled = (reply: 'agreed' | 'returned' | null, isPaid: boolean, balance: number) =>
    standingOf({ ...granted, isReported: true, settlement: { reply, isPaid, balance } })
  assert.equal(settled(null, false, 100), 'settlement-decided')
  assert.equal(settled('returned', false, 100), 'reported')
  assert.equal(settled('agreed', false, 100), 'settled')
  assert.equal(settled('agreed', true, 100), 'closed')
  assert.equal(settled('agreed', false, 0), 'closed')
})

test('the price of a month is the last that began, and an objection is open for whole weeks', () => {
  const month = Temporal.PlainYearMonth.from
  const prices = [
    { from: month('2026-01'), cents: 6000 },
    { from: month('2026-07'), cents: 6500 },
  ]
  assert.deepEqual(
    ['2025-12', '2026-06', '2026-07', '2027-03'].map(one => priceIn(prices, month(one))),
    [null, 6000, 6500, 6500],
  )
  assert.equal(objectionUntil(Temporal.PlainDate.from('2026-03-02'), 6).toString(), '2026-04-13')
  assert.equal(unitsOf(7, { unit: 'hour', normMinutes: 45 }), 5)
  assert.equal(unitsOf(7, { unit: 'talk', normMinutes: 45 }), 7)
})
