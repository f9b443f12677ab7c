import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concerns, kindOf } from './area.ts'
import { areasAsCsv, areasAsJson } from './areas.fixture.ts'
import { readAreas } from './read-areas.ts'

const shape = { municipalities: ['9901', '9902'], districts: 2, neighbourhoods: 3 }
const head = 'WijkenEnBuurten;AantalInwoners_7;k_0Tot15Jaar_12;k_15Tot25Jaar_13;HuishoudensMetEenLaagInkomen_77\n'
const faultsOf = (text: string) => {
  const reading = readAreas([{ name: 'kwb.csv', text }])
  return reading.ok ? [] : reading.faults.map(({ row, column, because, found }) => [row, column, because, found])
}

test('a file of CBS is read as CSV and as JSON to the same areas, with columns found by how they begin', () => {
  const csv = readAreas([{ name: 'kwb.csv', text: areasAsCsv(shape, { padding: 3 }) }])
  const json = readAreas([{ name: 'kwb.json', text: areasAsJson(shape) }])
  assert.ok(csv.ok)
  assert.deepEqual(json, csv)
  assert.equal(csv.areas.length, 1 + 2 * (1 + 2 * (1 + 3)))
  assert.equal(csv.areas[1]?.code, 'GM9901')
  assert.ok(csv.missing.includes('turkey'))
})

test('what CBS leaves open is not there, and a percentage may have decimals', () => {
  const reading = readAreas([{ name: 'kwb.csv', text: `${head}BU99010101  ;1200;.;90;  12,5\nBU99010102;80;  .;;.\n` }])
  assert.deepEqual(reading.ok && reading.areas.map(({ figures }) => figures), [
    { inhabitants: 1200, upTo25: 90, lowIncome: 12.5 },
    { inhabitants: 80 },
  ])
})

test('each fault is told with its row, its column and its reason, and then nothing is taken', () => {
  assert.deepEqual(faultsOf(`${head}GM9901;1;1;1;1\nBU99;1;1;1;1\nGM9901;x;1,5;-1;101\n`), [
    [3, 'WijkenEnBuurten', 'no-code', 'BU99'],
    [4, 'WijkenEnBuurten', 'code-twice', 'GM9901'],
    [4, 'AantalInwoners_7', 'no-number', 'x'],
    [4, 'k_0Tot15Jaar_12', 'no-count', '1,5'],
    [4, 'k_15Tot25Jaar_13', 'no-number', '-1'],
    [4, 'HuishoudensMetEenLaagInkomen_77', 'no-percent', '101'],
  ])
  assert.deepEqual(faultsOf('Gemeente;AantalInwoners_7\nx;1'), [
    [1, 'WijkenEnBuurten', 'column-is-missing', ''],
    [1, 'k_0Tot15Jaar_', 'column-is-missing', ''],
    [1, 'k_15Tot25Jaar_', 'column-is-missing', ''],
  ])
  for (const text of ['', '{"value": ', '[]', head]) assert.equal(faultsOf(text)[0]?.[2], 'no-rows', text)
})

test('files of ten thousand rows each, as CBS hands them out, are read as one; a code in both is refused', () => {
  const [one, other] = [areasAsCsv({ ...shape, municipalities: ['9901'] }), `${head}GM9902;1;1;1;1\n`]
  assert.ok(
    readAreas([
      { name: 'a', text: one },
      { name: 'b', text: other },
    ]).ok,
  )
  assert.ok(
    !readAreas([
      { name: 'a', text: one },
      { name: 'b', text: one },
    ]).ok,
  )
})

test('an area is known by its code, and concerns its own municipality and the country', () => {
  assert.deepEqual(['NL00', 'GM9901', 'WK990101', 'BU99010101', 'LD01'].map(kindOf), [
    'country',
    'municipality',
    'district',
    'neighbourhood',
    undefined,
  ])
  assert.deepEqual(
    ['NL00', 'BU99010101', 'BU99020101'].map(code => concerns(code, '9901')),
    [true, true, false],
  )
})
