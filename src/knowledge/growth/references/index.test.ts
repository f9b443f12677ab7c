import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepare } from '../lms.ts'
import { dutchReferences, findReference } from './index.ts'

test('all 146 Dutch references can be read, and a median child is at 0 SD from the first row to the last', () => {
  assert.equal(dutchReferences.size, 146)
  for (const reference of dutchReferences.values()) {
    const { nodes, valueAt, z } = prepare(reference)
    for (const x of nodes) assert.ok(Math.abs(z(x, valueAt(x, 0))) < 1e-9, `${reference.code} at ${x}`)
  }
})

test('every Dutch reference goes by the code that says its year, measure, sex and population', () => {
  const height = findReference('nl_2009_hgt_female_tu') ?? assert.fail()
  assert.deepEqual([height.year, height.measure, height.sex, height.population], [2009, 'height', 'female', 'tu'])
  const older = findReference('nl_1997_wfh_male_mab') ?? assert.fail()
  assert.deepEqual([older.measure, older.population, older.axis], ['weightForHeight', 'ma', 'heightCm'])
  const preterm = findReference('nl_2012_hdc_male_25') ?? assert.fail()
  assert.deepEqual([preterm.population, preterm.gestationWeeks], ['nl', 25])
  assert.equal(findReference('nl_2012_hdc_male_24'), undefined)
})
