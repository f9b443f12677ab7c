import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bduMunicipalities, bduStated, bduSums, findBduMunicipality } from './bdu.ts'
import { divide } from './largest-remainder.ts'

const facts = new URL('../../../../shared/domain/facts/bdu-cjg-2008-2011.json', import.meta.url)
const skip = existsSync(facts) ? false : 'absent'

test('443 municipalities got money in 2008 through 2011, and their amounts come to within twelve euros of the stated totals', () => {
  assert.equal(bduMunicipalities.length, 443)
  const { euros, total } = bduSums()
  assert.deepEqual(euros, [236_000_009, 279_799_991, 304_800_002, 333_799_997])
  assert.equal(total, 1_154_399_988)
  for (const [place, stated] of bduStated.euros.entries()) assert.ok(Math.abs((euros[place] ?? 0) - stated) <= 12)
  assert.ok(Math.abs(total - bduStated.total) <= 12)
})

test('of no municipality do the four years differ more than two euros from its own total', () => {
  const differences = bduMunicipalities.map(
    ({ euros, statedTotal }) => statedTotal - euros.reduce((sum, one) => sum + one),
  )
  assert.ok(differences.every(difference => Math.abs(difference) <= 2))
  assert.equal(differences.filter(difference => difference !== 0).length, 175)
})

test('divided anew over the same municipalities, the stated total adds up to the euro, and each stays within one euro of its amount', () => {
  for (const [place, stated] of bduStated.euros.entries()) {
    const parts = bduMunicipalities.map(({ name, euros }) => ({ key: name, part: BigInt(euros[place] ?? 0) }))
    const anew = divide(BigInt(stated), parts)
    assert.equal(
      [...anew.values()].reduce((sum, one) => sum + one),
      BigInt(stated),
    )
    for (const { key, part } of parts) assert.ok(Math.abs(Number((anew.get(key) ?? 0n) - part)) <= 1, key)
  }
})

test('a municipality is found by its name of then, however it is spelled; one that came later is not', () => {
  assert.deepEqual(findBduMunicipality('almelo')?.euros, [1_047_817, 1_370_439, 1_496_281, 1_639_746])
  assert.equal(findBduMunicipality("'s Gravenhage")?.name, "'s-Gravenhage")
  assert.equal(findBduMunicipality('Eemsdelta'), undefined)
})

test('every amount is that of the annex', { skip }, () => {
  const annex: { rows: readonly (readonly [string, ...number[]])[] } = JSON.parse(readFileSync(facts, 'utf8'))
  assert.deepEqual(
    bduMunicipalities.map(({ name, statedTotal, euros }) => [name, statedTotal, ...euros]),
    annex.rows,
  )
})
