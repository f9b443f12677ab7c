import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Allocation, allocate, type MunicipalityCounts } from './allocate.ts'
import { divide } from './largest-remainder.ts'
import { type Counts, measures, sumOfWeights, type Weights, weightOf } from './measures.ts'
import { monthlyPayments, monthlyPercentages } from './payment.ts'

const counts = (youths: number, minorities: number, singleParents: number, lowIncomes: number): Counts => ({
  youths,
  minorities,
  singleParents,
  lowIncomes,
})
const weights = (youths: string, minorities: string, singleParents: string, lowIncomes: string): Weights => ({
  youths,
  minorities,
  singleParents,
  lowIncomes,
})
const eurosOf = (allocation: Allocation): ReadonlyMap<string, number> =>
  allocation.kind === 'allocated' ? allocation.euros : assert.fail(allocation.because)
const sumOf = (euros: ReadonlyMap<string, number>): number => [...euros.values()].reduce((sum, one) => sum + one, 0)

test('a municipality with half of the youths gets half of the money that youths bring', () => {
  const rows = [
    { code: '9902', name: 'Oost', counts: counts(50, 0, 10, 30) },
    { code: '9901', name: 'West', counts: counts(50, 20, 30, 30) },
  ]
  // Youths 600 × ½; minorities 200 × 0 and 1; single parents 100 × ¼ and ¾; low incomes 100 × ½.
  const euros = eurosOf(allocate(1000, weights('0.6', '0.2', '0.1', '0.1'), rows))
  assert.deepEqual(Object.fromEntries(euros), { 9902: 375, 9901: 625 })
})

test('the euro that is left goes to the largest remainder, and of equal ones to the lowest code', () => {
  const row = (code: string) => ({ code, name: code, counts: counts(1, 0, 0, 0) })
  const euros = eurosOf(allocate(10, weights('1', '0', '0', '0'), [row('0003'), row('0001'), row('0002')]))
  assert.deepEqual(Object.fromEntries(euros), { '0003': 3, '0001': 4, '0002': 3 })
})

test('what cannot be divided is refused with its reason', () => {
  const rows = [{ code: '9901', name: 'West', counts: counts(5, 0, 0, 0) }]
  const because = (allocation: Allocation) => allocation.kind === 'refused' && allocation.because
  assert.equal(because(allocate(10.5, weights('1', '0', '0', '0'), rows)), 'total-out-of-range')
  assert.equal(because(allocate(10, weights('veel', '0', '0', '0'), rows)), 'no-weights')
  assert.equal(because(allocate(10, weights('0', '0', '0', '0'), rows)), 'weights-are-nought')
  assert.equal(because(allocate(10, weights('0,5', '0,5', '0', '0'), rows)), 'measure-is-empty')
})

test('a weight is a decimal of at most six digits behind the comma, and is held exactly', () => {
  assert.equal(weightOf('0,1'), 100_000n)
  assert.equal(weightOf(' 12.000001 '), 12_000_001n)
  for (const typed of ['', '-1', '1e3', '0.1234567', '1000', '.5']) assert.equal(weightOf(typed), undefined, typed)
  assert.equal(sumOfWeights(weights('0,1', '0,2', '0.3', '0,35')), '0.95')
  assert.equal(sumOfWeights(weights('0.1', 'x', '0', '0')), undefined)
})

const someCounts = fc.record({
  youths: fc.nat(200_000),
  minorities: fc.nat(50_000),
  singleParents: fc.nat(50_000),
  lowIncomes: fc.nat(50_000),
})
/** Each measure is counted somewhere, so that each weight has something to divide. */
const someRows: fc.Arbitrary<readonly MunicipalityCounts[]> = fc
  .array(someCounts, { minLength: 1, maxLength: 30 })
  .map(all => [counts(1, 1, 1, 1), ...all].map((one, place) => ({ code: String(1000 + place), name: '', counts: one })))
const someWeight = fc.nat(1_000_000).map(millionths => `0.${String(millionths).padStart(6, '0').slice(-6)}`)
const someWeights: fc.Arbitrary<Weights> = fc
  .record({ youths: someWeight, minorities: someWeight, singleParents: someWeight, lowIncomes: someWeight })
  .filter(all => measures.some(measure => (weightOf(all[measure]) ?? 0n) > 0n))
const someTotal = fc.nat(1_000_000_000)

test('whatever the figures: the amounts add up to the euro, none is below nought, and the order of rows does not matter', () => {
  fc.assert(
    fc.property(someTotal, someWeights, someRows, (total, weighed, rows) => {
      const euros = eurosOf(allocate(total, weighed, rows))
      assert.equal(sumOf(euros), total)
      assert.ok([...euros.values()].every(amount => Number.isSafeInteger(amount) && amount >= 0))
      const turned = eurosOf(allocate(total, weighed, rows.toReversed()))
      for (const [code, amount] of euros) assert.equal(turned.get(code), amount)
    }),
  )
})

test('who counts more of a measure never gets less money', () => {
  fc.assert(
    fc.property(
      someTotal,
      someWeights,
      someRows,
      fc.constantFrom(...measures),
      fc.nat(1000),
      (total, weighed, rows, measure, more) => {
        const [first, ...others] = rows
        if (!first) return
        const grown = { ...first, counts: { ...first.counts, [measure]: first.counts[measure] + more } }
        const before = eurosOf(allocate(total, weighed, rows)).get(first.code) ?? 0
        assert.ok((eurosOf(allocate(total, weighed, [grown, ...others])).get(first.code) ?? 0) >= before)
      },
    ),
  )
})

test('counting in dozens, or weighing in percents, changes nothing', () => {
  fc.assert(
    fc.property(someTotal, someWeights, someRows, fc.integer({ min: 2, max: 12 }), (total, weighed, rows, times) => {
      const euros = eurosOf(allocate(total, weighed, rows))
      const dozens = rows.map(row => ({ ...row, counts: { ...row.counts, youths: row.counts.youths * times } }))
      assert.deepEqual(eurosOf(allocate(total, weighed, dozens)), euros)
    }),
  )
  const rows = [
    { code: '1', name: '', counts: counts(3, 1, 4, 1) },
    { code: '2', name: '', counts: counts(5, 9, 2, 6) },
  ]
  const parts = allocate(999, weights('0.4', '0.3', '0.2', '0.1'), rows)
  assert.deepEqual(allocate(999, weights('40', '30', '20', '10'), rows), parts)
})

test('twelve payments make the year, to the cent', () => {
  assert.equal(
    monthlyPercentages.reduce((sum, one) => sum + one, 0),
    100,
  )
  assert.equal(monthlyPayments(1_573_334)[4], 25_173_344)
  fc.assert(
    fc.property(fc.nat(2_000_000_000), euros =>
      assert.equal(
        monthlyPayments(euros).reduce((sum, cents) => sum + cents, 0),
        euros * 100,
      ),
    ),
  )
})

test('parts of nothing are nothing', () => {
  assert.deepEqual([...divide(0n, [{ key: 'a', part: 1n }])], [['a', 0n]])
})
