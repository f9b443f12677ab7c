import assert from 'node:assert/strict'
import { test } from 'node:test'
import { liesIn, parseAreas, writeAreas } from './postcode-areas.ts'

test('ranges and single areas are read, and written the same way', () => {
  const areas = parseAreas(' 1234 - 1236,1240 ') ?? assert.fail()
  assert.equal(writeAreas(areas), '1234-1236, 1240')
  assert.ok(liesIn(areas, '1235 CD') && liesIn(areas, '1240 AA'))
  assert.ok(!liesIn(areas, '1237 AA'))
})

for (const typed of ['', '12', '0123', '1236-1234', '1234;1235', '1234 AB'])
  test(`“${typed}” is no list of areas`, () => assert.equal(parseAreas(typed), null))
