import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, isLateHour, median, proposedThresholds } from './unusual-day.ts'

const kinds = (files: number, own: readonly number[], peers: readonly number[]) =>
  findingsOf({ files, lateFiles: 0, ownFiles: 0 }, { own, peers }, proposedThresholds).map(({ kind }) => kind)
const usually = (files: number) => Array.from({ length: 20 }, () => files)

test('three times the own usual day and that of colleagues is worth a look, just under it is not', () => {
  assert.deepEqual(kinds(30, usually(10), usually(10)), ['many-files'])
  assert.deepEqual(kinds(29, usually(10), usually(10)), [])
})

test('who always opens many files, as colleagues do not, is compared with the own days too', () => {
  assert.deepEqual(kinds(40, usually(38), usually(10)), [])
  assert.deepEqual(kinds(40, usually(10), usually(38)), [])
})

test('a day with few files is never unusual, however quiet the others were', () => {
  assert.deepEqual(kinds(19, usually(1), usually(1)), [])
  assert.deepEqual(kinds(20, usually(1), usually(1)), ['many-files'])
})

test('whoever works here for the first week is compared with colleagues alone', () => {
  assert.deepEqual(kinds(30, [1, 2], usually(12)), [])
  assert.deepEqual(kinds(40, [1, 2], usually(12)), ['many-files'])
  assert.deepEqual(kinds(20, [], []), ['many-files'])
})

test('more files never make a day less unusual', () => {
  for (let files = 1; files < 120; files++)
    for (const own of [1, 5, 20])
      assert.ok(kinds(files, usually(own), usually(7)).length <= kinds(files + 1, usually(own), usually(7)).length)
})

test('files at night and of the own family are worth a look by themselves', () => {
  const day = { files: 4, lateFiles: 3, ownFiles: 1 }
  assert.deepEqual(
    findingsOf(day, { own: [], peers: [] }, proposedThresholds).map(({ kind, files }) => [kind, files]),
    [
      ['out-of-hours', 3],
      ['own-family', 1],
    ],
  )
  assert.deepEqual(
    [21, 22, 23, 0, 5, 6].map(hour => isLateHour(hour, proposedThresholds)),
    [false, true, true, true, true, false],
  )
})

test('the median is the middle day', () => {
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3]), median([])], [2, 2.5, 0])
})
