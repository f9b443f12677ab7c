import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classEnds, classOf, mapSize, tilesOf } from './tile-map.ts'

/** How many municipalities each safety region has on 1-1-2026, VR01 through VR25. */
const perRegion = [10, 18, 12, 11, 14, 22, 15, 14, 26, 16, 7, 9, 6, 6, 9, 18, 13, 10, 13, 24, 11, 21, 15, 16, 6]
const municipalities = perRegion.flatMap((count, region) =>
  Array.from({ length: count }, (_, place) => ({
    code: `${region}-${place}`,
    name: '',
    province: '',
    safetyRegion: `VR${String(region + 1).padStart(2, '0')}`,
  })),
)

test('every municipality has a tile of its own, all on the map', () => {
  const tiles = tilesOf(municipalities)
  assert.equal(tiles.length, 342)
  assert.equal(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size, 342)
  assert.ok(tiles.every(({ x, y }) => x >= 0 && x < mapSize.width && y >= 0 && y < mapSize.height))
})

test('a municipality of an unknown region has none', () => {
  assert.deepEqual(tilesOf([{ code: '9901', name: 'Vlierdam', province: '', safetyRegion: '' }]), [])
})

test('the classes hold as many municipalities each, and equal amounts never fall in two', () => {
  assert.deepEqual(classEnds([5, 1, 4, 2, 3, 6], 3), [2, 4, 6])
  assert.deepEqual(classEnds([1, 1, 1, 1, 9], 5), [1, 9])
  assert.equal(classOf(3, [2, 4, 6]), 2)
})
