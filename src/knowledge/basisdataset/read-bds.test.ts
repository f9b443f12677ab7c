/** Files that are wrong, by accident or on purpose: refused with place and reason, and never an exception. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBds } from './read-bds.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const born = { bdsNumber: 20, value: '20240115' }
const girl = { bdsNumber: 19, value: '2' }

const withDetails = (...details: unknown[]) => ({ Format: '3.0', clientDetails: [girl, born, ...details] })
const withSeries = (bdsNumber: unknown, ...values: unknown[]) => ({
  ...withDetails(),
  clientMeasurements: [{ bdsNumber, values }],
})
const withHeight = (value: unknown, date: unknown = '20240215') => withSeries(235, { date, value })
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
const faultsOf = (file: unknown): string[] => {
  const read = readBds(file, today)
  return read.ok ? [] : read.faults.map(({ place, because }) => `${place} ${because}`)
}
const height = 'clientMeasurements[0].values[0].value'
const heightDate = 'clientMeasurements[0].values[0].date'

const refused: readonly [string, unknown, string][] = [
  ['an empty file', null, 'file not-an-object'],
  ['a list', [], 'file not-an-object'],
  ['a text', '{"Format":"3.0"}', 'file not-an-object'],
  ['a number', 7, 'file not-an-object'],
  ['an object without anything', {}, 'Format missing'],
  ['no version', { clientDetails: [girl, born] }, 'Format missing'],
  ['version 2.0', { ...withDetails(), Format: '2.0' }, 'Format unknown-version'],
  ['version 3.2', { ...withDetails(), Format: '3.2' }, 'Format unknown-version'],
  ['a version as a number', { ...withDetails(), Format: 3.1 }, 'Format unknown-version'],
  ['no details', { Format: '3.0' }, 'clientDetails missing'],
  ['details that are no list', { Format: '3.0', clientDetails: { 0: girl } }, 'clientDetails not-a-list'],
  ['no sex', { Format: '3.0', clientDetails: [born] }, 'clientDetails missing'],
  ['no birth date', { Format: '3.0', clientDetails: [girl] }, 'clientDetails missing'],
  [
    'an empty birth date',
    { Format: '3.0', clientDetails: [girl, { bdsNumber: 20, value: null }] },
    'clientDetails missing',
  ],
  [
    'an unknown sex',
    { Format: '3.0', clientDetails: [{ bdsNumber: 19, value: '7' }, born] },
    'clientDetails[0].value unknown-code',
  ],
  [
    'sex in words',
    { Format: '3.0', clientDetails: [{ bdsNumber: 19, value: 'V' }, born] },
    'clientDetails[0].value unknown-code',
  ],
  ['two birth dates', withDetails({ bdsNumber: 20, value: '20240116' }), 'clientDetails[2].value contradiction'],
  [
    '30 February',
    { Format: '3.0', clientDetails: [girl, { bdsNumber: 20, value: '20240230' }] },
    'clientDetails[1].value not-a-date',
  ],
  ['29 February 2023', withHeight(500, '20230229'), `${heightDate} not-a-date`],
  [
    'a birth in the year 1',
    { Format: '3.0', clientDetails: [girl, { bdsNumber: 20, value: '00010101' }] },
    'clientDetails[1].value not-a-date',
  ],
  [
    'a birth tomorrow',
    { Format: '3.0', clientDetails: [girl, { bdsNumber: 20, value: '20261123' }] },
    'clientDetails[1].value in-the-future',
  ],
  ['a detail that is a text', withDetails('19'), 'clientDetails[2] not-an-object'],
  ['a detail without number', withDetails({ value: 1 }), 'clientDetails[2].bdsNumber missing'],
  [
    'a detail with number and name',
    withDetails({ bdsNumber: 82, varName: 'ga', value: 280 }),
    'clientDetails[2].varName contradiction',
  ],
  ['a detail without value', withDetails({ bdsNumber: 82 }), 'clientDetails[2].value missing'],
  ['an element in words', withDetails({ bdsNumber: 'ga', value: 280 }), 'clientDetails[2].bdsNumber not-a-number'],
  ['a pregnancy of 351 days', withDetails({ bdsNumber: 82, value: 351 }), 'clientDetails[2].value out-of-range'],
  ['a pregnancy of minus 280 days', withDetails({ bdsNumber: 82, value: -280 }), 'clientDetails[2].value out-of-range'],
  ['a birth weight of 299 g', withDetails({ bdsNumber: 110, value: 299 }), 'clientDetails[2].value out-of-range'],
  ['a birth weight of 8001 g', withDetails({ bdsNumber: 110, value: 8001 }), 'clientDetails[2].value out-of-range'],
  ['a mother of 167 mm', withDetails({ bdsNumber: 238, value: 167 }), 'clientDetails[2].value out-of-range'],
  ['a foreign postcode', withDetails({ bdsNumber: 16, value: 'SW1A' }), 'clientDetails[2].value unknown-code'],
  ['an unknown code for smoking', withDetails({ bdsNumber: 91, value: '3' }), 'clientDetails[2].value unknown-code'],
  ['measurements that are no list', { ...withDetails(), clientMeasurements: {} }, 'clientMeasurements not-a-list'],
  [
    'a series without values',
    { ...withDetails(), clientMeasurements: [{ bdsNumber: 235 }] },
    'clientMeasurements[0].values missing',
  ],
  ['a measurement that is a number', withSeries(235, 500), 'clientMeasurements[0].values[0] not-an-object'],
  ['a height in words', withHeight('vijftig'), `${height} not-a-number`],
  ['a height that is "NaN"', withHeight('NaN'), `${height} not-a-number`],
  ['a height that is "Infinity"', withHeight('Infinity'), `${height} not-a-number`],
  ['a height with an exponent', withHeight('1e3'), `${height} not-a-number`],
  ['a height in hexadecimal', withHeight('0x1F4'), `${height} not-a-number`],
  ['an empty height', withHeight(''), `${height} not-a-number`],
  ['a height that is true', withHeight(true), `${height} not-a-number`],
  ['a height that is a list', withHeight([500]), `${height} not-a-number`],
  [
    'a height beyond all numbers',
    JSON.parse(JSON.stringify(withHeight('x')).replace('"x"', '1e999')),
    `${height} not-a-number`,
  ],
  ['a height of 300 metres', withHeight(300000), `${height} out-of-range`],
  ['a height below nothing', withHeight(-500), `${height} out-of-range`],
  ['a height without value', withSeries(235, { date: '20240215' }), `${height} missing`],
  ['a date in another order', withHeight(500, '15-02-2024'), `${heightDate} not-a-date`],
  ['a measurement tomorrow', withHeight(500, '20261123'), `${heightDate} in-the-future`],
  ['a measurement years before birth', withHeight(500, '20200215'), `${heightDate} before-birth`],
  ['an unknown Van Wiechen score', withSeries(879, { date: '20240215', value: '4' }), `${height} unknown-code`],
  ['a score in words', withSeries(879, { date: '20240215', value: '+' }), `${height} unknown-code`],
  ['an object where a value should be', withSeries(4711, { date: '20240215', value: {} }), `${height} not-a-value`],
  [
    'a remark of a hundred pages',
    withSeries(880, { date: '20240215', value: 'a'.repeat(300_000) }),
    `${height} too-long`,
  ],
  [
    'a name that is no name',
    { ...withDetails(), clientMeasurements: [{ varName: '__proto__', values: [] }] },
    'clientMeasurements[0].varName unknown-code',
  ],
  [
    'a parent under another element',
    { ...withDetails(), nestedDetails: [{ nestingBdsNumber: 63, nestingCode: '01' }] },
    'nestedDetails[0].nestingBdsNumber unknown-code',
  ],
  [
    'a parent with an unknown relation',
    { ...withDetails(), nestedDetails: [{ nestingBdsNumber: 62, nestingCode: '77' }] },
    'nestedDetails[0].nestingCode unknown-code',
  ],
  ['a mother younger than her child', withMother('20240116'), 'nestedDetails[0].clientDetails[0].value contradiction'],
  ['a thousand lists in a list', { ...withDetails(), reference: nested(1000) }, 'file too-deep'],
  ['a reference that is an object', { ...withDetails(), reference: {} }, 'reference not-a-value'],
  ['an organisation in words', { ...withDetails(), organisationCode: 'GGD' }, 'organisationCode not-a-number'],
]

function withMother(birth: string) {
  const clientDetails = [{ bdsNumber: 63, value: birth }]
  return { ...withDetails(), nestedDetails: [{ nestingBdsNumber: 62, nestingCode: '02', clientDetails }] }
}

for (const [what, file, fault] of refused)
  test(`a file with ${what} is refused, and the fault is shown in its place`, () => {
    const faults = faultsOf(file)
    assert.ok(faults.includes(fault), faults.join('; '))
  })

test('all faults of a file are found in one go', () => {
  assert.deepEqual(faultsOf({ ...withHeight(99_999), Format: '9', clientDetails: [born] }), [
    'Format unknown-version',
    'clientDetails missing',
    `${height} out-of-range`,
  ])
})

test('whatever stands anywhere in a file, reading it ends in an answer', () => {
  const file = { ...withMother('19900101'), ...withHeight(500), organisationCode: 1, reference: 'x' }
  const odd = [
    null,
    undefined,
    '',
    'x',
    -1,
    1e300,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    { values: 1 },
    () => 1,
    10n,
    Symbol('x'),
  ]
  for (const path of pathsIn(file))
    for (const value of odd) assert.equal(typeof readBds(replaced(file, path, value), today).ok, 'boolean')
})

type Path = readonly (string | number)[]
const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))]

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  return Object.assign(copy, { [key]: replaced(Reflect.get(copy, key), rest, by) })
}
