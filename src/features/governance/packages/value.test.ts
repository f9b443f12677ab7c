import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Catalogue, PackageId, Product, ProductId } from './product.ts'
import { type ActivityCount, addSums, valued } from './value.ts'

const month = Temporal.PlainYearMonth.from
const at = Temporal.Instant.from('2026-01-01T09:00:00Z')
const written = { version: 1, writtenAt: at, writtenByName: 'Lotte van Dijk' }
const price = (from: string, cents: number) => ({
  from: month(from),
  cents,
  reason: 'x',
  version: 1,
  setAt: at,
  setByName: 'x',
})

const talks: Product = {
  ...written,
  id: 'talks' as ProductId,
  packageId: 'basic' as PackageId,
  name: 'Lichte hulp',
  definition: 'Een gesprek.',
  unit: 'talk',
  normMinutes: 45,
  ageFrom: 0,
  ageUntil: 18,
  taskField: '6.2',
  level: 'basic',
  activities: ['light-help-talk'],
  prices: [price('2026-01', 9000), price('2026-07', 10_000)],
}
const catalogue = (product: Product): Catalogue => [
  { package: { ...written, id: 'basic' as PackageId, name: 'Basis', words: '' }, products: [product] },
]
const year = { from: month('2026-01'), to: month('2026-12') }
const inYear = (product: Product, counts: readonly ActivityCount[]) =>
  valued(catalogue(product), counts, year, month('2026-12'))[0]
const done = (months: Readonly<Record<string, number>>, organisation = 'centre'): readonly ActivityCount[] =>
  Object.entries(months).map(([name, count]) => ({
    month: month(name),
    activity: 'light-help-talk',
    organisation,
    count,
  }))

test('a talk is worth the price of its month: ten before July and twenty after it', () => {
  const found = inYear(talks, done({ '2026-03': 10, '2026-09': 20 }))
  assert.deepEqual(found?.sum, { cents: 10 * 9000 + 20 * 10_000, isWhole: true })
  const [own] = found?.products[0]?.activities[0]?.organisations ?? []
  assert.deepEqual(own?.worth.value, { kind: 'known', cents: 290_000 })
})

test('of an organisation with three talks nothing is told, nor of the one by which they could be worked out, and no sum holds them', () => {
  const counts = [...done({ '2026-09': 20 }), ...done({ '2026-09': 3 }, 'school')]
  const activity = inYear(talks, counts)?.products[0]?.activities[0]
  assert.deepEqual(
    activity?.organisations.map(({ worth }) => [worth.figure.kind, worth.units, worth.value.kind]),
    [
      ['hidden', null, 'hidden'],
      ['hidden', null, 'hidden'],
    ],
  )
  assert.equal(activity?.total.value.kind, 'known')
})

test('an amount over two prices is hidden when it would tell how few there were at one of them', () => {
  const found = inYear(talks, done({ '2026-06': 3, '2026-07': 40 }))
  const total = found?.products[0]?.activities[0]?.total
  assert.deepEqual(total?.figure, { kind: 'shown', count: 43 })
  assert.deepEqual(total?.value, { kind: 'hidden' })
  assert.deepEqual(found?.sum, { cents: 0, isWhole: false })
})

test('by the hour an activity counts for its norm time; without a price there is no amount', () => {
  const hours = inYear({ ...talks, unit: 'hour', prices: [price('2026-01', 8000)] }, done({ '2026-02': 8 }))
  assert.deepEqual(hours?.sum, { cents: 6 * 8000, isWhole: true })
  const free = inYear({ ...talks, prices: [] }, done({ '2026-02': 8 }))
  assert.deepEqual(free?.products[0]?.activities[0]?.total.value, { kind: 'no-price' })
  assert.deepEqual(addSums([{ cents: 5, isWhole: true }, free?.sum ?? { cents: 0, isWhole: true }]), {
    cents: 5,
    isWhole: false,
  })
})
