import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartLines } from './chart-lines.ts'
import { compareWithOwnLine } from './own-line.ts'
import { findReference } from './references/index.ts'

const boys = findReference('nl_1997_hgt_male_nl') ?? assert.fail()
const dutch2009 = findReference('nl_2009_hgt_male_nl') ?? assert.fail()

test('a chart has seven lines, from -2.5 to 2.5 SD, and the middle one is the median', () => {
  const lines = chartLines(boys, 0, 21)
  assert.deepEqual(
    lines.map(line => line.sd),
    [-2.5, -2, -1, 0, 1, 2, 2.5],
  )
  const median = lines[3]?.points ?? []
  assert.deepEqual(median[0], { x: 0, y: 51.32 })
  assert.deepEqual(median.at(-1), { x: 21, y: 183.96 })
})

test('lines begin and end where asked, but not beyond the reference', () => {
  const [line] = chartLines(boys, 1.7, 3.3, [0])
  assert.equal(line?.points.at(0)?.x, 1.7)
  assert.equal(line?.points.at(-1)?.x, 3.3)
  assert.equal(chartLines(dutch2009, 0, 1, [0])[0]?.points.at(0)?.x, 0.0383)
  assert.deepEqual(chartLines(boys, 22, 30, [0]), [{ sd: 0, points: [] }])
})

test('a boy whose height went from -1.868 to -2.281 SD moved 0.413 SD down in 0.2163 years', () => {
  const reference = 'nl_2009_hgt_male_nl'
  const from = { ageYears: 0.3669, z: -1.868, reference }
  const to = { ageYears: 0.5832, z: -2.281, reference }
  assert.deepEqual(compareWithOwnLine([to, from]), {
    kind: 'compared',
    from,
    to,
    change: -0.413,
    overYears: 0.2163,
    isSameReference: true,
  })
})

test('one measurement makes no line, and a change of reference is told', () => {
  const preterm = { ageYears: 4, z: -1, reference: 'nl_2012_hgt_male_28' }
  assert.deepEqual(compareWithOwnLine([preterm]), { kind: 'too-few' })
  const line = compareWithOwnLine([preterm, { ageYears: 4.5, z: -1.4, reference: 'nl_1997_hgt_male_nl' }])
  assert.equal(line.kind === 'compared' && line.isSameReference, false)
})
