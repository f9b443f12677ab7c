/** What a file may say oddly without being refused, and what is read all the same. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { readBds } from './read-bds.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const details = [
  { bdsNumber: 19, value: '1' },
  { bdsNumber: 20, value: '20240115' },
]
function read(file: object) {
  const result = readBds({ Format: '3.1', clientDetails: details, ...file }, today)
  return result.ok ? result : assert.fail(JSON.stringify(result.faults))
}
const series = (bdsNumber: unknown, ...values: unknown[]) => ({ clientMeasurements: [{ bdsNumber, values }] })
const remarks = (file: object): string[] => read(file).leftOut.map(({ place, because }) => `${place} ${because}`)
const value = (index: number): string => `clientMeasurements[0].values[${index}].value`

test('a file with sex and birth date alone is a record', () => {
  const { child, leftOut } = read({})
  assert.deepEqual([child.sex, String(child.birth), leftOut], ['male', '2024-01-15', []])
})

test('an amount written as text, or a code written as a number, is read when nothing is lost', () => {
  const clientDetails = [
    { bdsNumber: '19', value: 1 },
    { bdsNumber: 20, value: 20240115 },
    { bdsNumber: 110, value: '3540' },
  ]
  assert.equal(read({ clientDetails }).child.birthSize.weightKg, 3.54)
  assert.equal(read(series(235, { date: 20240215, value: '545.5' })).child.measurements[0]?.value, 54.55)
})

test('a weight of 0 was not measured', () => {
  assert.deepEqual(remarks(series(245, { date: '20240215', value: 0 })), [`${value(0)} not-measured`])
})

test('a birth weight in kilograms is not guessed at', () => {
  const file = { clientDetails: [...details, { bdsNumber: 110, value: 3.97 }] }
  assert.deepEqual(remarks(file), ['clientDetails[2].value other-unit'])
  assert.equal(read(file).child.birthSize.weightKg, null)
})

test('a measurement without date, or without value, is left out', () => {
  const file = series(245, { value: 4000 }, { date: '20240215', value: null })
  assert.deepEqual(remarks(file), [`${value(0)} no-date`, `${value(1)} no-value`])
})

test('a measurement dated within the pregnancy is left out', () => {
  assert.deepEqual(remarks(series(235, { date: '20240114', value: 500 })), [
    'clientMeasurements[0].values[0].date before-birth',
  ])
})

test('of two values on one day the first counts, and a different second one is shown', () => {
  const twice = series(
    235,
    { date: '20240215', value: 550 },
    { date: '20240215', value: 550 },
    { date: '20240215', value: 560 },
  )
  assert.deepEqual(
    read(twice).child.measurements.map(({ value: cm }) => cm),
    [55],
  )
  assert.deepEqual(remarks(twice), [`${value(2)} second-that-day`])
})

test('a weight of 0 does not stand in the way of the true weight of that day', () => {
  const twice = series(245, { date: '20240215', value: 0 }, { date: '20240215', value: 4500 })
  assert.deepEqual(
    read(twice).child.measurements.map(({ value: kg }) => kg),
    [4.5],
  )
})

test('an element without a table is kept as it stands', () => {
  const { child } = read({
    clientDetails: [...details, { bdsNumber: 5, value: 'Sem' }, { varName: 'etn', value: 'NL' }],
    ...series(1605, { date: '20240215', value: '01' }),
  })
  assert.deepEqual(child.otherDetails, [
    { code: 5, value: 'Sem' },
    { code: 'etn', value: 'NL' },
  ])
  same(child.otherObservations, [{ code: 1605, on: Temporal.PlainDate.from('2024-02-15'), value: '01' }])
})

test('keys that mean something to JavaScript are keys like any other', () => {
  const file = JSON.parse('{"__proto__": {"Format": "3.0"}, "constructor": 1, "toString": null}')
  assert.deepEqual(remarks(file), ['__proto__ unknown-key', 'constructor unknown-key', 'toString unknown-key'])
  const bare = readBds(JSON.parse('{"__proto__": {"Format": "3.0", "clientDetails": []}}'), today)
  assert.ok(!bare.ok && bare.faults.some(({ place, because }) => place === 'Format' && because === 'missing'))
  assert.equal(Object.hasOwn(Object.prototype, 'Format'), false)
})

test('an M on an item that parents do not report is read as it was exchanged', () => {
  const { child } = read(series(986, { date: '20250215', value: '3' }))
  assert.deepEqual(
    child.vanWiechen.map(({ item, answer }) => `${item} ${answer}`),
    ['68 M'],
  )
})

test('what was found is shown in at most 40 visible signs', () => {
  const result = readBds({ Format: `\u0000\u202e${'9'.repeat(99)}` }, today)
  assert.ok(!result.ok && result.faults[0]?.found.length === 40 && !/\p{C}/u.test(result.faults[0].found))
})

test('the same content in another order of keys and with spaces is the same file', () => {
  const one = JSON.parse(
    '{"Format":"3.1","clientDetails":[{"bdsNumber":19,"value":"1"},{"bdsNumber":20,"value":"20240115"}]}',
  )
  const other = JSON.parse(
    '{ "clientDetails": [{"value":"1","bdsNumber":19}, {"value":"20240115","bdsNumber":20}], "Format": "3.1" }',
  )
  const [a, b] = [readBds(one, today), readBds(other, today)]
  assert.ok(a.ok && b.ok && a.canonical === b.canonical)
  assert.notEqual(a.canonical, read({ clientDetails: details.toReversed() }).canonical)
})
