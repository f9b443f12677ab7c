import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { allocate, type MunicipalityCounts } from './allocate.ts'
import { estimateWeights } from './estimate-weights.ts'
import { measures } from './measures.ts'

const someCounts = fc.record({
  youths: fc.integer({ min: 500, max: 50_000 }),
  minorities: fc.nat(20_000),
  singleParents: fc.nat(8000),
  lowIncomes: fc.nat(12_000),
})

function receivedBy(weights: Parameters<typeof allocate>[1], rows: readonly MunicipalityCounts[]) {
  const allocation = allocate(300_000_000, weights, rows)
  const euros = allocation.kind === 'allocated' ? allocation.euros : assert.fail(allocation.because)
  return rows.map(({ code, counts }) => ({ counts, euros: euros.get(code) ?? 0 }))
}

test('the weights by which money was divided are found again from what everyone got', () => {
  fc.assert(
    fc.property(fc.array(someCounts, { minLength: 60, maxLength: 80 }), all => {
      const rows = all.map((counts, place) => ({ code: String(place), name: '', counts }))
      const weights = { youths: '0.45', minorities: '0.2', singleParents: '0.05', lowIncomes: '0.3' }
      const estimate = estimateWeights(receivedBy(weights, rows))
      assert.equal(estimate.kind, 'estimated')
      if (estimate.kind !== 'estimated') return
      for (const measure of measures) assert.ok(Math.abs(estimate.weights[measure] - Number(weights[measure])) < 0.001)
      assert.ok(estimate.explained > 0.9999)
    }),
    { numRuns: 20, seed: 1 },
  )
})

test('from too few municipalities, or measures that say the same, nothing is estimated', () => {
  const alike = Array.from({ length: 50 }, (_, place) => ({
    counts: { youths: place + 1, minorities: place + 1, singleParents: 1, lowIncomes: place * place },
    euros: 100 + place,
  }))
  assert.deepEqual(estimateWeights(alike.slice(0, 39)), { kind: 'refused', because: 'too-few' })
  assert.deepEqual(estimateWeights(alike), { kind: 'refused', because: 'measures-go-together' })
})
